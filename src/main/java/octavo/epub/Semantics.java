package octavo.epub;

import java.util.Map;
import octavo.book.Role;
import octavo.markup.Node;
import octavo.style.Vocabulary;

/**
 * What an element means to a reading system.
 *
 * @param type of the EPUB 3 Structural Semantics Vocabulary 1.1, or empty
 * @param role of DPUB-ARIA 1.1, or empty; only where ARIA in HTML lets the element bear it
 */
record Semantics(String type, String role) {

    static final Semantics NONE = new Semantics("", "");

    /** What entries of the index bear, and those of the contents do not. */
    private static final String INDEXED = "data-continued";

    static Semantics of(Role role) {
        return switch (role) {
            case HALF_TITLE -> new Semantics("halftitlepage", "");
            case TITLE_PAGE -> new Semantics("titlepage", "");
            case COPYRIGHT_PAGE -> new Semantics("copyright-page", "");
            case DEDICATION -> new Semantics("dedication", "doc-dedication");
            case EPIGRAPH -> new Semantics("epigraph", "doc-epigraph");
            case CONTENTS -> new Semantics("toc", "doc-toc");
            case FIGURES -> new Semantics("loi", "");
            case TABLES -> new Semantics("lot", "");
            case FOREWORD -> new Semantics("foreword", "doc-foreword");
            case PREFACE -> new Semantics("preface", "doc-preface");
            case ACKNOWLEDGEMENTS -> new Semantics("acknowledgments", "doc-acknowledgments");
            case INTRODUCTION -> new Semantics("introduction", "doc-introduction");
            case PROLOGUE -> new Semantics("prologue", "doc-prologue");
            case PART -> new Semantics("part", "doc-part");
            case CHAPTER, INTERLUDE -> new Semantics("chapter", "doc-chapter");
            case CONCLUSION -> new Semantics("conclusion", "doc-conclusion");
            case EPILOGUE -> new Semantics("epilogue", "doc-epilogue");
            case AFTERWORD -> new Semantics("afterword", "doc-afterword");
            case APPENDIX -> new Semantics("appendix", "doc-appendix");
            case NOTES -> new Semantics("endnotes", "doc-endnotes");
            case GLOSSARY -> new Semantics("glossary", "doc-glossary");
            case BIBLIOGRAPHY -> new Semantics("bibliography", "doc-bibliography");
            case INDEX -> new Semantics("index", "doc-index");
            case COLOPHON -> new Semantics("colophon", "doc-colophon");
            case LISTINGS, ABBREVIATIONS, CHRONOLOGY, ABOUT_THE_AUTHOR, ALSO_BY -> NONE;
        };
    }

    static Semantics of(Node.Element element) {
        return switch (element.name()) {
            case "a" -> link(element);
            case "aside" -> aside(element);
            case "blockquote" -> element.has("epigraph") ? new Semantics("epigraph", "doc-epigraph") : NONE;
            case "div" ->
                new Semantics(
                        typed(
                                element,
                                Map.of(
                                        "verse",
                                        "z3998:verse",
                                        "index-group",
                                        "index-group",
                                        Vocabulary.TABLE_NOTES,
                                        "footnotes")),
                        "");
            case "hr" ->
                element.has("scene-break") ? new Semantics("", "separator") : new Semantics("", "presentation");
            case "li" -> new Semantics(isIndexed(element) ? "index-entry" : "", "");
            case "span" -> span(element);
            case "ul" ->
                new Semantics(element.children().stream().anyMatch(Semantics::isIndexed) ? "index-entry-list" : "", "");
            default -> NONE;
        };
    }

    private static Semantics link(Node.Element link) {
        if (link.has("noteref")) {
            return new Semantics("noteref", "doc-noteref");
        }
        if (link.has("backlink")) {
            return new Semantics("", "doc-backlink");
        }
        return link.has("locator") ? new Semantics("index-locator", "") : NONE;
    }

    private static Semantics span(Node.Element span) {
        if (span.has(Vocabulary.PAGE_BEGIN) && span.children().isEmpty()) {
            return new Semantics("pagebreak", "doc-pagebreak");
        }
        Map<String, String> types = Map.of(
                "index-term", "index-term",
                "index-range", "index-locator-range",
                "index-see", "index-xref-preferred",
                "index-see-also", "index-xref-related");
        return new Semantics(typed(span, types), "");
    }

    private static Semantics aside(Node.Element aside) {
        if (aside.has("footnote")) {
            return new Semantics("footnote", "doc-footnote");
        }
        if (aside.has("tip")) {
            return new Semantics("tip", "doc-tip");
        }
        return aside.has("note") || aside.has("warning") ? new Semantics("", "note") : NONE;
    }

    private static boolean isIndexed(Node node) {
        return node instanceof Node.Element item && item.attribute(INDEXED).isPresent();
    }

    /** The type that one of an element's classes has. */
    private static String typed(Node.Element element, Map<String, String> types) {
        return element.classes().stream()
                .map(name -> types.getOrDefault(name, ""))
                .filter(type -> !type.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** The part of the book that a document belongs to. */
    static String of(Role.Zone zone) {
        return switch (zone) {
            case FRONT -> "frontmatter";
            case BODY -> "bodymatter";
            case BACK -> "backmatter";
        };
    }
}
