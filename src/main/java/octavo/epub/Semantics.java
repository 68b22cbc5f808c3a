package octavo.epub;

import octavo.book.Role;

/**
 * What an element means to a reading system.
 *
 * @param type of the EPUB 3 Structural Semantics Vocabulary 1.1, or empty
 * @param role of DPUB-ARIA 1.1, or empty; only where ARIA in HTML lets the element bear it
 */
record Semantics(String type, String role) {

    static final Semantics NONE = new Semantics("", "");

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

    /** The part of the book that a document belongs to. */
    static String of(Role.Zone zone) {
        return switch (zone) {
            case FRONT -> "frontmatter";
            case BODY -> "bodymatter";
            case BACK -> "backmatter";
        };
    }
}
