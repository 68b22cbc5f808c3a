package octavo.spoilt;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import octavo.MutatedPage;
import octavo.Parcel;
import octavo.Typo;
import octavo.book.Edition.Kind;
import octavo.problem.Code;
import octavo.verify.container.Retouch;
import octavo.verify.container.Stretches;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDPageLabels;
import org.apache.pdfbox.text.PDFTextStripper;

/** Finished files of a book, each spoilt in one place: what lies beside the manuscript is held to it. */
final class SpoiltBooks {

    /** What is told, where, the message or a part of it; then the file that is spoilt, its words, and those in their place. */
    private static final String EPUB = """
        TEXT     | CHECK_TEXT     | one.md:3    | lacks a stretch of the running text: “slept | xhtml | keeper slept | keeper
        TEXT     | CHECK_TEXT     | one.md:3    | has twice what the manuscript has once in its running text: “keeper” | xhtml | keeper slept | keeper keeper slept
        TEXT     | CHECK_TEXT     | one.md:3    | lacks a stretch of the running text: “Itburneduntil | xhtml | burned until | until burned
        TEXT     | CHECK_TEXT     | one.md:5    | lacks a stretch of the notes: “Whale | xhtml | Whale oil | Oil
        TEXT     | CHECK_TEXT     | one.md:9    | lacks a stretch of the tables  | xhtml | >Rain< | >Rein<
        NUMBERS  | CHECK_NUMBER   | one.md:3    | the reference says "Table 2" of table 1 | xhtml | >Table 1</a> | >Table 2</a>
        NUMBERS  | CHECK_NUMBER   | one.md:15   | the number of this item is "1" | xhtml | start="4" |
        IDENTITY | CHECK_IDENTITY | book.yaml:8 | "Ida Writer" in its OPF | package.opf | >Ada Writer< | >Ida Writer<
        IDENTITY | CHECK_IDENTITY | book.yaml:8 | "2025" in its OPF       | package.opf | >2026< | >2025<
        IDENTITY | CHECK_IDENTITY | book.yaml:8 | "The Lump" in its OPF   | package.opf | >The Lamp< | >The Lump<
        CONTENT  | CHECK_EPUB     | EPUB/text/the-wick.xhtml | element "bogus" not allowed here | xhtml | <p class="first"> | <p class="first"><bogus/>
        STYLE    | CHECK_EPUB     | EPUB/cover.xhtml | "EPUB/styles/none.css" could not be found | xhtml | styles/book.css | styles/none.css
        PACKAGE  | CHECK_EPUB     | EPUB/package.opf | dcterms:modified meta element must occur exactly once | package.opf | dcterms:modified | dcterms:available
        ACCESSIBILITY | ACCESS_CLAIMS | EPUB/package.opf | nothing says what "schema:accessibilityHazard" is | package.opf | schema:accessibilityHazard | schema:accessibilityHasard
        ACCESSIBILITY | ACCESS_PAGES | EPUB/nav.xhtml | page "4" is listed where page "3" begins | nav.xhtml | #page-3">3< | #page-3">4<
        ACCESSIBILITY | ACCESS_ROLE | EPUB/text/the-wick.xhtml | the type "chapter" lacks the role | xhtml | role="doc-chapter" | role="region"
        """;

    /** What is told, where, the message or a part of it; then letters on a page, the last of the group being spoilt, and what may stand for it. */
    private static final String PRINT = """
        TEXT     | CHECK_TEXT     | two.md:1    | lacks a stretch of the contents: “Harbour” | Harbou(r)\\W{4} | t e a
        NUMBERS  | CHECK_NUMBER   | two.md:1    | the contents name page | Harbour\\W*(\\d) | 9 8 7 1
        NUMBERS  | CHECK_NUMBER   | two.md:1    | the page that shows "5" is labelled "3" | ^(3)2Harbour | 5
        NUMBERS  | CHECK_NUMBER   | one.md:3    | the reference says | asTable(1) | 2 0
        """;

    /** The same of the message for the trade, where words are as they are. */
    private static final String TRADE = """
        IDENTITY | CHECK_IDENTITY | book.yaml:9 | "The Lump" | >The Lamp< | >The Lump<
        IDENTITY | CHECK_IDENTITY | book.yaml:9 | "Ida Writer" | >Ada Writer< | >Ida Writer<
        IDENTITY | CHECK_IDENTITY | book.yaml:9 | missing in its ONIX | >9780306406157< | >9782070368228<
        """;

    private final BuiltBook book;

    SpoiltBooks(BuiltBook book) {
        this.book = book;
    }

    Stream<Spoilt> all() throws IOException {
        return Stream.of(epubs(), letters(), pages(), trade()).flatMap(List::stream);
    }

    private List<Spoilt> epubs() throws IOException {
        List<Spoilt> all = new ArrayList<>();
        for (String[] cells : cells(EPUB)) {
            byte[] epub = book.edition(Kind.EPUB).bytes();
            byte[] spoilt = Parcel.replaced(epub, ".*" + cells[4], Pattern.quote(cells[5]), cells[6]);
            Told told = Told.at(cells[1], cells[2].replaceFirst("^EPUB", "the-lamp.epub/EPUB"), cells[3]);
            all.add(Spoilt.once(Group.valueOf(cells[0]), book.subject(Kind.EPUB, spoilt, Map.of()), told));
        }
        byte[] imprint = Parcel.replaced(
                book.edition(Kind.EPUB).bytes(), ".*copyright-page.xhtml", "978-3-16-148410-0", "978-2-07-036822-8");
        all.add(Spoilt.once(
                Group.IDENTITY,
                book.subject(Kind.EPUB, imprint, Map.of()),
                new Told(Code.CHECK_IDENTITY, "book.yaml", "\"9782070368228\" in its copyright page")));
        return all;
    }

    private List<Spoilt> letters() throws IOException {
        List<Spoilt> all = new ArrayList<>();
        for (String[] cells : cells(PRINT)) {
            byte[] spoilt = Typo.in(book.edition(Kind.PRINT).bytes(), cells[4], cells[5].split(" "));
            all.add(print(Group.valueOf(cells[0]), spoilt, "", Told.at(cells[1], cells[2], cells[3])));
        }
        return all;
    }

    private List<Spoilt> pages() throws IOException {
        byte[] pdf = book.edition(Kind.PRINT).bytes();
        String longer = "a line that has more words than it had goes over the edge";
        String paired =
                "a book without one of its pages, or with one more, has an odd number, and others stand elsewhere";
        return List.of(
                print(
                        Group.TEXT,
                        Typo.without(pdf, "Whale oil was dear that year."),
                        "its words are missed, and the note itself",
                        text("one.md", 5, "lacks a stretch of the notes: “Whaleoilwasdearthatyear.”"),
                        text("one.md", 5, "lacks one of the notes")),
                print(
                        Group.TEXT,
                        Typo.without(pdf, "night after night,"),
                        "",
                        text("two.md", 3, "lacks a stretch of the running text: “nightafternight,”")),
                print(
                        Group.TEXT,
                        stretch(pdf, Stretches::twice),
                        longer,
                        text("two.md", 6, "has twice what the manuscript has once in its running text"),
                        of(Code.PREFLIGHT_SAFE, "words stand")),
                print(
                        Group.TEXT,
                        stretch(pdf, Stretches::swap),
                        "",
                        text("two.md", 6, "lacks a stretch of the running text")),
                print(
                        Group.TEXT,
                        Retouch.file(pdf, document -> document.removePage(second(document))),
                        paired,
                        text("two.md", 1, "lacks a stretch of the running text"),
                        text("two.md", 1, "lacks one of the headings, \"Harbour\""),
                        new Told(Code.CHECK_NUMBER, "three.md", 1, "the page that shows \"5\" is labelled \"4\""),
                        of(Code.PREFLIGHT_PAGES, "is no multiple of 2")),
                print(
                        Group.TEXT,
                        Retouch.file(pdf, SpoiltBooks::again),
                        paired,
                        text("two.md", 1, "has twice what the manuscript has once in its running text"),
                        new Told(Code.CHECK_NUMBER, "two.md", 6, "the page that shows \"3\" is labelled \"4\""),
                        of(Code.PREFLIGHT_PAGES, "is no multiple of 2")),
                print(
                        Group.NUMBERS,
                        Retouch.file(pdf, SpoiltBooks::ahead),
                        "",
                        new Told(Code.CHECK_NUMBER, "one.md", 1, "the page that shows \"1\" is labelled \"2\"")),
                print(
                        Group.PICTURES,
                        MutatedPage.swapped(pdf, 0, 1),
                        "each of the two stands where the other should",
                        new Told(Code.CHECK_PICTURE, "one.md", 13, "the picture tower.png is another picture"),
                        new Told(Code.CHECK_PICTURE, "one.md", 17, "the picture stairs.png is another picture")),
                print(
                        Group.IDENTITY,
                        Typo.in(pdf, "978-0-306-40615-(7)", "0", "1"),
                        "",
                        new Told(Code.CHECK_IDENTITY, "book.yaml", "in its copyright page")),
                information(
                        Group.IDENTITY, said -> said.setTitle("The Lump"), identity("\"The Lump\" in its information")),
                information(Group.IDENTITY, said -> said.setAuthor("Ida"), identity("\"Ida\" in its information")),
                information(
                        Group.PDFX,
                        said -> said.setCustomMetadataValue("GTS_PDFXConformance", null),
                        of(Code.PREFLIGHT_FILE, "does not say that it conforms to PDF/X-1a:2001")),
                print(
                        Group.BOXES,
                        Retouch.file(
                                pdf,
                                document -> document.getPage(2).getCOSObject().removeItem(COSName.TRIM_BOX)),
                        "",
                        of(Code.PREFLIGHT_BOXES, "no TrimBox tells the page from the sheet on page 3")),
                print(
                        Group.PDFX,
                        Retouch.file(pdf, document -> document.getDocument().setVersion(1.6f)),
                        "",
                        of(Code.PREFLIGHT_FILE, "the file is PDF 1.6")),
                print(
                        Group.PDFX,
                        Retouch.file(
                                pdf,
                                document -> document.getDocumentCatalog()
                                        .getCOSObject()
                                        .removeItem(COSName.OUTPUT_INTENTS)),
                        "",
                        of(Code.PREFLIGHT_FILE, "the file names no single output intent")));
    }

    private Spoilt information(Group group, Consumer<PDDocumentInformation> change, Told told) throws IOException {
        byte[] spoilt = Retouch.file(
                book.edition(Kind.PRINT).bytes(), document -> change.accept(document.getDocumentInformation()));
        return print(group, spoilt, "", told);
    }

    private static Told text(String file, int line, String words) {
        return new Told(Code.CHECK_TEXT, file, line, words);
    }

    private static Told identity(String words) {
        return new Told(Code.CHECK_IDENTITY, "book.yaml", 9, words);
    }

    private Told of(Code code, String words) {
        return new Told(code, book.edition(Kind.PRINT).file(), words);
    }

    private List<Spoilt> trade() throws IOException {
        List<Spoilt> all = new ArrayList<>();
        for (String[] cells : cells(TRADE)) {
            Map<String, byte[]> beside = book.companions();
            beside.replaceAll((name, bytes) -> name.endsWith(".xml")
                    ? new String(bytes, StandardCharsets.UTF_8)
                            .replace(cells[4], cells[5])
                            .getBytes(StandardCharsets.UTF_8)
                    : bytes);
            all.add(Spoilt.once(
                    Group.valueOf(cells[0]),
                    book.subject(Kind.PRINT, book.edition(Kind.PRINT).bytes(), beside),
                    Told.at(cells[1], cells[2], cells[3])));
        }
        return all;
    }

    private static List<String[]> cells(String lines) {
        return lines.lines()
                .map(line -> Stream.of(line.split("\\|", -1)).map(String::strip).toArray(String[]::new))
                .toList();
    }

    /** What is done to two stretches that follow each other. */
    private interface Change {
        void on(List<Object> steps, int first, int second);
    }

    private static byte[] stretch(byte[] pdf, Change change) throws IOException {
        int[] page = {0};
        Retouch.file(pdf, document -> page[0] = second(document));
        return Retouch.page(pdf, page[0], steps -> {
            List<Integer> shown = Stretches.shown(steps);
            change.on(steps, shown.get(shown.size() - 4), shown.get(shown.size() - 3));
        });
    }

    /** The page of the second chapter, from 0. */
    private static int second(PDDocument document) throws IOException {
        for (int page = 0; ; page++) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setStartPage(page + 1);
            stripper.setEndPage(page + 1);
            if (stripper.getText(document).contains("nobody")) {
                return page;
            }
        }
    }

    private static void again(PDDocument document) throws IOException {
        PDPage one = document.getPage(second(document));
        document.getPages().insertAfter(new PDPage(new COSDictionary(one.getCOSObject())), one);
    }

    /** The labels of the pages from the first chapter on are one ahead of what is printed there. */
    private static void ahead(PDDocument document) throws IOException {
        PDPageLabels labels = document.getDocumentCatalog().getPageLabels();
        int first = labels.getPageIndicesByLabels().get("1");
        labels.getPageLabelRange(first).setStart(2);
        document.getDocumentCatalog().setPageLabels(labels);
    }

    private Spoilt print(Group group, byte[] pdf, String why, Told... told) {
        return new Spoilt(group, book.subject(Kind.PRINT, pdf, Map.of()), List.of(told), why);
    }
}
