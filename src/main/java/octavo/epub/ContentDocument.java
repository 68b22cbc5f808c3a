package octavo.epub;

import java.util.List;
import java.util.Map;
import octavo.book.LanguageTag;
import octavo.markup.Galley;
import octavo.markup.MarkedBook;
import octavo.markup.Node;
import octavo.resolve.Words;

/** A galley as an XHTML content document. */
final class ContentDocument {

    private final MarkedBook book;
    private final Links links;

    ContentDocument(MarkedBook book, Links links) {
        this.book = book;
        this.links = links;
    }

    byte[] write(Galley galley) {
        String file = Links.file(galley);
        Xml xml = open(galley.title(), file, Semantics.of(galley.zone()));
        XhtmlWriter writer = new XhtmlWriter(xml, links, file);
        Semantics semantics = Semantics.of(galley.role());
        writer.start(galley.section(), semantics);
        writer.children(galley.section());
        if (!galley.notes().isEmpty()) {
            notes(writer, xml, galley.notes());
        }
        return xml.bytes();
    }

    /** A document up to its open body. */
    Xml open(String title, String file, String type) {
        LanguageTag language = book.resolved().book().metadata().language();
        Xml xml = new Xml().htmlDoctype();
        xml.start("html")
                .attribute("xmlns", "http://www.w3.org/1999/xhtml")
                .attribute("xmlns:epub", "http://www.idpf.org/2007/ops")
                .attribute("epub:prefix", "z3998: http://www.daisy.org/z3998/2012/vocab/structure/#")
                .attribute("lang", language.tag())
                .attribute("xml:lang", language.tag())
                .attribute("dir", Direction.isRightToLeft(language) ? "rtl" : "")
                .newline();
        xml.start("head").newline();
        xml.start("title").text(title).endOpen().newline();
        xml.start("link")
                .attribute("rel", "stylesheet")
                .attribute("type", "text/css")
                .attribute("href", Links.relative(StyleSheets.FILE, file))
                .end()
                .newline();
        xml.end().newline();
        return xml.start("body")
                .attribute("class", String.join(" ", book.body().classes()))
                .attribute("epub:type", type)
                .newline();
    }

    /** Reading systems pop these up where their calls are touched, and show them here otherwise. */
    private void notes(XhtmlWriter writer, Xml xml, Map<String, Node.Element> notes) {
        Words words = book.resolved().words();
        xml.newline().start("section").attribute("class", "footnotes").attribute("epub:type", "footnotes");
        xml.attribute("aria-label", words.of("notes"));
        for (Node.Element note : notes.values()) {
            xml.newline();
            writer.start(note, new Semantics("footnote", "doc-footnote"));
            note(writer, xml, note, words.of("back-to-text"));
            xml.endOpen();
        }
        xml.newline().endOpen();
    }

    /** The note's number leads back to its call; it stands in the note's first paragraph. */
    private static void note(XhtmlWriter writer, Xml xml, Node.Element note, String back) {
        List<Node> blocks = note.children();
        boolean words = !blocks.isEmpty()
                && blocks.getFirst() instanceof Node.Element p
                && p.name().equals("p");
        if (words) {
            Node.Element first = (Node.Element) blocks.getFirst();
            writer.start(first, Semantics.NONE);
            backlink(xml, note, back);
            writer.children(first);
            xml.endOpen();
        } else {
            xml.start("p");
            backlink(xml, note, back);
            xml.endOpen();
        }
        blocks.subList(words ? 1 : 0, blocks.size()).forEach(writer::node);
    }

    private static void backlink(Xml xml, Node.Element note, String back) {
        String number = note.attribute("data-number").orElse("");
        xml.start("a")
                .attribute("class", "backlink")
                .attribute("role", "doc-backlink")
                .attribute("href", "#" + note.id() + "-call")
                .attribute("title", back)
                .text(number)
                .endOpen();
        xml.text(" ");
    }
}
