package octavo.epub;

import java.util.List;
import java.util.Optional;
import octavo.book.Role;
import octavo.book.Walk;
import octavo.markup.Galley;
import octavo.markup.MarkedBook;
import octavo.markup.Node;
import octavo.resolve.Entry;
import octavo.resolve.Words;

/** The navigation document: the contents as a reader sees them, and landmarks for reading systems. */
final class Navigation {

    private final MarkedBook book;
    private final List<PageMarks.Mark> pages;
    private final Links links;
    private final Words words;

    Navigation(PageMarks marked, Links links) {
        this.book = marked.book();
        this.pages = marked.marks();
        this.links = links;
        this.words = book.resolved().words();
    }

    byte[] write() {
        Xml xml = new ContentDocument(book, links)
                .open(words.role(Role.CONTENTS), Links.NAVIGATION, Semantics.of(Role.Zone.FRONT));
        xml.start("section").attribute("class", "contents");
        Optional<Galley> galley = contents();
        galley.ifPresent(g -> xml.attribute("id", g.id()));
        XhtmlWriter writer = new XhtmlWriter(xml, links, Links.NAVIGATION);
        List<Node> parts = galley.map(g -> g.section().children()).orElse(List.of());
        boolean generated = parts.size() > 1 && isList(parts.getLast());
        int heading = generated ? parts.size() - 2 : 0;
        parts.subList(0, heading).forEach(writer::node);
        xml.newline()
                .start("nav")
                .attribute("epub:type", "toc")
                .attribute("role", "doc-toc")
                .attribute("id", "toc");
        if (parts.isEmpty()) {
            xml.newline().start("h1").text(words.role(Role.CONTENTS)).endOpen();
        } else {
            writer.node(parts.get(heading));
        }
        if (generated) {
            writer.node(parts.getLast());
        } else {
            list(xml, book.resolved().contents());
        }
        xml.newline().endOpen().newline().endOpen();
        if (!pages.isEmpty()) {
            PageList.nav(xml, pages, links, words);
        }
        landmarks(xml);
        return xml.bytes();
    }

    private Optional<Galley> contents() {
        return book.galleys().stream()
                .filter(galley -> galley.role() == Role.CONTENTS)
                .findFirst();
    }

    /** Whether it is the list of contents that Octavo writes, after its heading and the mark of its page, if any. */
    private static boolean isList(Node node) {
        return node instanceof Node.Element list
                && list.name().equals("ol")
                && list.children().getFirst() instanceof Node.Element item
                && item.has("entry");
    }

    /** The contents where an author writes the page of that name. */
    private void list(Xml xml, List<Entry> entries) {
        xml.newline().start("ol");
        for (Entry entry : entries) {
            xml.newline().start("li").attribute("class", "entry " + entry.role().key() + " level-" + entry.level());
            xml.start("a").attribute("href", links.to("#" + entry.id(), Links.NAVIGATION));
            if (!entry.number().isEmpty()) {
                xml.start("span")
                        .attribute("class", "number")
                        .text(entry.number())
                        .endOpen()
                        .text(" ");
            }
            xml.start("span")
                    .attribute("class", "title")
                    .text(title(entry))
                    .endOpen()
                    .endOpen();
            if (!entry.inner().isEmpty()) {
                list(xml, entry.inner());
            }
            xml.endOpen();
        }
        xml.newline().endOpen();
    }

    /** A line of the contents in plain words. */
    static String title(Entry entry) {
        String plain = Walk.plain(entry.title());
        return plain.isEmpty() ? entry.number() : plain;
    }

    private void landmarks(Xml xml) {
        xml.newline()
                .start("nav")
                .attribute("epub:type", "landmarks")
                .attribute("aria-label", words.of("landmarks"))
                .attribute("hidden", "hidden");
        xml.newline().start("ol");
        landmark(xml, "cover", Cover.DOCUMENT, words.of("cover"));
        landmark(xml, "toc", "#toc", words.role(Role.CONTENTS));
        book.galleys().stream()
                .filter(galley -> galley.zone() == Role.Zone.BODY)
                .findFirst()
                .ifPresent(galley -> landmark(xml, "bodymatter", Links.file(galley), galley.title()));
        book.galleys().stream()
                .filter(galley -> galley.role() == Role.COLOPHON || galley.role() == Role.TITLE_PAGE)
                .forEach(galley ->
                        landmark(xml, Semantics.of(galley.role()).type(), Links.file(galley), galley.title()));
        xml.newline().endOpen().newline().endOpen();
    }

    private static void landmark(Xml xml, String type, String href, String title) {
        xml.newline().start("li").start("a").attribute("epub:type", type).attribute("href", href);
        xml.text(title).endOpen().endOpen();
    }
}
