package octavo.epub;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import octavo.book.Book;
import octavo.book.Role;
import octavo.book.SampleBook;
import octavo.verify.epubcheck.EpubcheckCommand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EpubEditionTest {

    @TempDir
    private Path folder;

    private final SampleBook sample = new SampleBook();

    @Test
    void epubcheckHasNothingToSayOfIt() throws IOException {
        assertThat(EpubcheckCommand.messages(Made.epub(lighthouse()), folder)).isEmpty();
    }

    @Test
    void itSpeaksTheLanguageOfTheBook() throws IOException {
        byte[] epub =
                Made.epub(sample.language("de").body(sample.chapter("Docht")).end());
        assertThat(Made.entry(epub, "EPUB/nav.xhtml")).contains("Inhalt").contains("xml:lang=\"de\"");
    }

    @Test
    void theMediaTypeComesFirstAndStored() throws IOException {
        byte[] epub = Made.epub(lighthouse());
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(epub))) {
            ZipEntry first = zip.getNextEntry();
            assertThat(first.getName()).isEqualTo("mimetype");
            assertThat(first.getMethod()).isEqualTo(ZipEntry.STORED);
            assertThat(first.getExtra()).isNull();
            assertThat(new String(zip.readAllBytes(), StandardCharsets.US_ASCII))
                    .isEqualTo("application/epub+zip");
        }
    }

    @Test
    void theSameBookHasTheSameBytes() throws IOException {
        assertThat(Made.epub(lighthouse())).isEqualTo(Made.epub(lighthouse()));
    }

    @Test
    void appleIsToldThatTheFontsAreMeant() throws IOException {
        assertThat(Made.entry(Made.epub(lighthouse()), "EPUB/package.opf"))
                .contains("ibooks: http://vocabulary.itunes.apple.com/rdf/ibooks/vocabulary-extensions-1.0/\"")
                .contains("<meta property=\"ibooks:specified-fonts\">true</meta>");
    }

    @Test
    void aNoteIsPoppedUpAndLeadsBack() throws IOException {
        String chapter = Made.entry(Made.epub(lighthouse()), "EPUB/text/wick.xhtml");
        assertThat(chapter)
                .contains("<a id=\"wick-note-1-call\" class=\"noteref\" epub:type=\"noteref\" role=\"doc-noteref\""
                        + " href=\"#wick-note-1\">1</a>")
                .contains("<aside id=\"wick-note-1\" class=\"footnote\" epub:type=\"footnote\" role=\"doc-footnote\">")
                .contains("role=\"doc-backlink\" href=\"#wick-note-1-call\"");
    }

    @Test
    void aReferenceLeadsIntoTheDocumentOfItsTarget() throws IOException {
        assertThat(Made.entry(Made.epub(lighthouse()), "EPUB/text/lens.xhtml"))
                .contains("href=\"../text/wick.xhtml#tbl-oil\">Table\u00A01</a>");
    }

    @Test
    void anEditionWithoutIsbnIsNamedByItsFactsTheSameEveryTime() throws IOException {
        String opf = Made.entry(Made.epub(lighthouse()), "EPUB/package.opf");
        assertThat(opf).containsPattern("<dc:identifier id=\"publication-id\">urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5");
        assertThat(opf).contains(">2025-10-01T00:00:00Z</meta>");
    }

    private Book lighthouse() {
        SampleBook fresh = new SampleBook();
        return fresh.front(
                        fresh.matter(Role.DEDICATION, "", fresh.paragraph("To the keepers")),
                        fresh.matter(Role.PREFACE, "Preface", fresh.paragraph("A < B & \"C\"")))
                .body(
                        fresh.part(
                                "Winter",
                                fresh.chapter(
                                        "Wick",
                                        fresh.paragraph(fresh.text("Trim it"), fresh.note("Of cotton.")),
                                        fresh.heading(2, "Oil", "oil"),
                                        fresh.table("Oil by month", "tbl:oil"))),
                        fresh.chapter("Lens", fresh.paragraph(fresh.reference("tbl:oil"))))
                .end();
    }
}
