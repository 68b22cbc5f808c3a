package octavo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import octavo.verify.epubcheck.SmallEpub;
import octavo.verify.softproof.BrokenPdf;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CheckTest {

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void builtBookIsWhatItsManuscriptSays() throws IOException {
        Path book = Ledger.copy(folder.resolve("ledger"));
        assertThat(run("build", book.toString(), "--quiet", "--no-check")).isEqualTo(Exit.MADE);
        assertThat(run("check", book.toString())).as(err.toString()).isEqualTo(Exit.MADE);
        assertThat(out.toString())
                .containsPattern("the-lighthouse-ledger.epub +epubcheck +passed +EPUBCheck 5")
                .containsPattern("the-lighthouse-ledger.epub +text +passed +every word")
                .containsPattern("the-lighthouse-ledger-print.pdf +structure +passed +PDF 1.\\d, \\d+ pages")
                .containsPattern("the-lighthouse-ledger-print.pdf +text +passed +every word");
    }

    @Test
    void manuscriptThatWasWrittenOnSinceIsFoundOut() throws IOException {
        Path book = Ledger.copy(folder.resolve("ledger"));
        run("build", book.toString(), "--quiet", "--no-check");
        Path chapter = book.resolve("january.md");
        Files.writeString(chapter, Files.readString(chapter) + "\nA storm came up in the small hours.\n");
        assertThat(run("check", book.toString())).isEqualTo(Exit.CHECK_FAILED);
        assertThat(err.toString()).contains("january.md:", "error OCT-CHECK-003: ", "not as it should be: 2 errors");
        assertThat(out.toString()).containsPattern("the-lighthouse-ledger.epub +text +failed");
    }

    /** What goes with the editions is looked at as it lies there, and not as it would be made now. */
    @Test
    void coverOrMessageOfAnotherBookIsFoundOut() throws IOException {
        Path book = Ledger.copy(folder.resolve("ledger"));
        run("build", book.toString(), "--quiet", "--no-check");
        Path build = book.resolve("build");
        assertThat(build.resolve("report.json"))
                .content()
                .contains("\"kind\": \"cover\"", "\"file\": \"the-lighthouse-ledger-print-cover.pdf\"")
                .contains("\"kind\": \"onix\"", "\"file\": \"the-lighthouse-ledger-onix.xml\"");
        Path onix = build.resolve("the-lighthouse-ledger-onix.xml");
        Files.writeString(onix, Files.readString(onix).replace(">The Lighthouse Ledger<", ">The Lightness Ledger<"));
        Path cover = build.resolve("the-lighthouse-ledger-print-cover.pdf");
        Files.write(cover, recalled(Files.readAllBytes(cover)));
        assertThat(run("check", book.toString())).isEqualTo(Exit.CHECK_FAILED);
        assertThat(err.toString())
                .contains("\"The Lightness Ledger\" in its ONIX", "\"Moby-Dick\" in its cover's information");
        Files.write(build.resolve("the-lighthouse-ledger-print.pdf"), BrokenPdf.samePage(10_001));
        run("check", book.toString());
        assertThat(err.toString())
                .contains("the-lighthouse-ledger-print.pdf:1:1: error OCT-CHECK-002: it has more than 10000 pages, and"
                        + " the file was not opened");
    }

    private static byte[] recalled(byte[] cover) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = Loader.loadPDF(cover)) {
            document.getDocumentInformation().setTitle("Moby-Dick");
            document.save(out);
        }
        return out.toByteArray();
    }

    @Test
    void fileMayBeNamedByALinkThatLeadsElsewhere() throws IOException {
        Path file =
                Files.write(Files.createDirectory(folder.resolve("far")).resolve("a.pdf"), BrokenPdf.page("0 0 9 9"));
        Path link = Files.createSymbolicLink(
                Files.createDirectory(folder.resolve("near")).resolve("b.pdf"), file);
        assertThat(run("check", link.toString())).as(err.toString()).isEqualTo(Exit.MADE);
        assertThat(out.toString()).containsPattern("b.pdf +structure +passed +PDF 1.7, 1 page\n");
    }

    @Test
    void fileThatIsNotThereIsMissed() {
        assertThat(run("check", folder.resolve("none.pdf").toString())).isEqualTo(Exit.INPUT_OUTPUT);
        assertThat(err.toString()).contains("there is no ", "none.pdf");
    }

    @Test
    void bookThatIsNotBuiltYetIsOnlyRead() throws IOException {
        Path book = Ledger.copy(folder.resolve("ledger"));
        Files.writeString(book.resolve("january.md"), "# January\n\nSee @fig:nowhere.\n");
        assertThat(run("check", book.resolve("book.yaml").toString())).isEqualTo(Exit.BOOK_HAS_ERRORS);
        assertThat(err.toString()).contains("january.md:3:5: error OCT-REF-001");
        assertThat(book.resolve("build")).doesNotExist();
    }

    @Test
    void filesFromAnywhereAreCheckedWithoutABook() throws IOException {
        Path epub = Files.write(
                folder.resolve("lamp.epub"),
                new SmallEpub().without("EPUB/one.xhtml").bytes());
        Path pdf = folder.resolve("lamp.pdf");
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream text = new PDPageContentStream(document, page)) {
                text.beginText();
                text.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                text.showText("The wick");
                text.endText();
            }
            document.save(pdf.toFile());
        }
        Path report = folder.resolve("out");
        assertThat(run("check", epub.toString(), pdf.toString(), "--report", "json", "-o", report.toString()))
                .isEqualTo(Exit.CHECK_FAILED);
        assertThat(err.toString())
                .contains("lamp.epub/EPUB/one.xhtml:1:1: error OCT-CHECK-001: ", "(EPUBCheck RSC-001)")
                .contains("lamp.pdf:1:1: error OCT-CHECK-002: the font \"Helvetica\" is not embedded; page 1 is the"
                        + " first");
        assertThat(report.resolve("report.json"))
                .content()
                .contains("\"file\": \"lamp.epub\"", "\"passed\": false", "\"name\": \"structure\"");
    }

    @Test
    void whatIsNeitherAnEpubNorAPdfIsSaidToBeSo() throws IOException {
        Path letter = Files.writeString(folder.resolve("letter.txt"), "Dear keeper");
        assertThat(run("check", letter.toString())).isEqualTo(Exit.CHECK_FAILED);
        assertThat(err.toString())
                .contains("letter.txt:1:1: error OCT-PATH-003: the file is neither an EPUB nor a PDF");
    }

    @Test
    void brokenFilesNeverBreakTheChecker() throws IOException {
        byte[] sound = new SmallEpub().bytes();
        Path half = Files.write(folder.resolve("half.epub"), java.util.Arrays.copyOf(sound, sound.length / 2));
        Path torn = Files.writeString(folder.resolve("torn.pdf"), "%PDF-1.7\nnothing more");
        assertThat(run("check", half.toString(), torn.toString())).isEqualTo(Exit.CHECK_FAILED);
        assertThat(err.toString()).contains("half.epub:1:1: error OCT-CHECK-001", "torn.pdf:1:1: error OCT-CHECK-002");
    }

    /** What cannot be drawn is told, and no fault of Octavo's. */
    @ParameterizedTest
    @MethodSource("hostile")
    void strangersFileIsReportedOnWhateverIsWrongWithIt(byte[] pdf, int exit) throws IOException {
        Path file = Files.write(folder.resolve("stranger.pdf"), pdf);
        assertThat(run("check", file.toString(), "--report", "html", "-o", folder.toString()))
                .as(err.toString())
                .isEqualTo(exit);
        assertThat(folder.resolve("report.html")).content().contains("stranger.pdf");
    }

    private static Stream<Arguments> hostile() {
        return Stream.of(
                Arguments.of(BrokenPdf.claiming("999999999"), Exit.MADE),
                Arguments.of(BrokenPdf.claiming("-1"), Exit.CHECK_FAILED),
                Arguments.of(BrokenPdf.circle(), Exit.CHECK_FAILED),
                Arguments.of(BrokenPdf.page("0 0 0 0"), Exit.CHECK_FAILED),
                Arguments.of(BrokenPdf.page("0 0 1 14400000"), Exit.CHECK_FAILED),
                Arguments.of(BrokenPdf.drawingInItself(), Exit.CHECK_FAILED),
                Arguments.of(BrokenPdf.hugePicture(), Exit.CHECK_FAILED),
                Arguments.of("%PDF-1.7".getBytes(StandardCharsets.US_ASCII), Exit.CHECK_FAILED));
    }

    private int run(String... arguments) {
        return Main.run(arguments, Map.of(), new PrintWriter(out, true), new PrintWriter(err, true));
    }
}
