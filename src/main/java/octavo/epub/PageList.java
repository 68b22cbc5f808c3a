package octavo.epub;

import java.nio.charset.StandardCharsets;
import java.util.List;
import octavo.epub.PageMarks.Mark;
import octavo.resolve.Words;

/** The list of the printed pages, by which a reader with the EPUB turns to what one with the book names. */
final class PageList {

    private PageList() {}

    /** For the navigation document; EPUB 3.3, section 7.4.4. */
    static void nav(Xml xml, List<Mark> pages, Links links, Words words) {
        xml.newline()
                .start("nav")
                .attribute("epub:type", "page-list")
                .attribute("role", "doc-pagelist")
                .attribute("aria-label", words.of("page-list"))
                .attribute("hidden", "hidden");
        xml.newline().start("ol");
        for (Mark page : pages) {
            xml.newline().start("li").start("a").attribute("href", links.to("#" + page.id(), ""));
            xml.text(page.folio().toString()).endOpen().endOpen();
        }
        xml.newline().endOpen().newline().endOpen();
    }

    /** For the NCX; ANSI/NISO Z39.86-2005, section 8.3. */
    static String ncx(List<Mark> pages, Links links, Words words) {
        Xml xml = Xml.fragment();
        xml.start("pageList").newline();
        label(xml, words.of("page-list"));
        for (Mark page : pages) {
            boolean roman = page.folio().roman();
            xml.newline()
                    .start("pageTarget")
                    .attribute("type", roman ? "front" : "normal")
                    .attribute("value", roman ? "" : page.folio().toString());
            label(xml, page.folio().toString());
            xml.start("content").attribute("src", links.to("#" + page.id(), "")).end();
            xml.end();
        }
        return new String(xml.newline().bytes(), StandardCharsets.UTF_8);
    }

    private static void label(Xml xml, String text) {
        xml.start("navLabel").start("text").text(text).end().end();
    }
}
