package octavo.epub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import nl.siegmann.epublib.domain.Author;
import nl.siegmann.epublib.domain.Book;
import nl.siegmann.epublib.domain.Resource;
import nl.siegmann.epublib.domain.Resources;
import nl.siegmann.epublib.domain.SpineReference;
import nl.siegmann.epublib.domain.TOCReference;
import nl.siegmann.epublib.epub.EpubReader;
import octavo.book.SampleBook;
import octavo.book.SampleMetadata;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a reader that is not ours finds in the finished file. */
class EpublibReadingTest {

    private byte[] epub;

    private Book read;

    @BeforeEach
    void readBack() throws IOException {
        SampleBook sample = new SampleBook().metadata(SampleMetadata.full()).isbns("9783161484100", "9780306406157");
        octavo.book.Book book = sample.body(
                        sample.part("Winter", sample.chapter("Wick", sample.heading(2, "Oil", "oil"))),
                        sample.chapter("Lens", sample.paragraph("It turns & “shines”.")))
                .end();
        epub = Made.epub(book);
        read = new EpubReader().readEpub(unpacked(epub));
    }

    @Test
    void itKnowsTheBookByItsNameAndNumber() {
        assertThat(read.getTitle()).isEqualTo("The Lighthouse Ledger");
        assertThat(read.getMetadata().getLanguage()).isEqualTo("en-GB");
        assertThat(read.getMetadata().getIdentifiers())
                .extracting(identifier -> identifier.getValue())
                .contains("urn:isbn:9783161484100");
        assertThat(read.getMetadata().getAuthors())
                .extracting(Author::getFirstname, Author::getLastname)
                .containsExactly(tuple("Ada", "Writer"), tuple("Cy", "Writer"));
    }

    @Test
    void itReadsTheDocumentsInOrder() {
        assertThat(read.getSpine().getSpineReferences())
                .extracting(SpineReference::getResource)
                .extracting(Resource::getHref)
                .containsExactly(
                        "cover.xhtml",
                        "text/the-lighthouse-ledger.xhtml",
                        "text/copyright-page.xhtml",
                        "nav.xhtml",
                        "text/winter.xhtml",
                        "text/wick.xhtml",
                        "text/lens.xhtml",
                        "text/colophon.xhtml");
    }

    @Test
    void itFindsTheContentsInTheNcx() {
        assertThat(outline(read.getTableOfContents().getTocReferences()))
                .containsExactly("Part I Winter", "1 Wick", "Oil", "2 Lens", "Colophon");
    }

    /** All but the package document and what the container says of itself. */
    @Test
    void itReadsEveryFileByteByByte() throws IOException {
        Map<String, byte[]> files = files(epub);
        files.keySet().removeIf(name -> !name.startsWith("EPUB/") || name.endsWith(".opf"));
        assertThat(files).hasSizeGreaterThan(10);
        assertThat(read.getResources().getAll())
                .extracting(Resource::getHref)
                .containsExactlyInAnyOrderElementsOf(files.keySet().stream()
                        .map(name -> name.substring("EPUB/".length()))
                        .toList());
        for (Resource resource : read.getResources().getAll()) {
            assertThat(resource.getData()).as(resource.getHref()).isEqualTo(files.get("EPUB/" + resource.getHref()));
        }
    }

    @Test
    void itFollowsTheContentsToTheirPlaces() {
        assertThat(places(read.getTableOfContents().getTocReferences()))
                .containsExactly(
                        "text/winter.xhtml#winter",
                        "text/wick.xhtml#wick",
                        "text/wick.xhtml#oil",
                        "text/lens.xhtml#lens",
                        "text/colophon.xhtml#colophon");
    }

    @Test
    void itFindsTheCover() {
        assertThat(read.getCoverImage().getHref()).isEqualTo("images/cover.jpg");
    }

    @Test
    void itReadsTheWordsAsTheyWereWritten() throws IOException {
        Resource lens = read.getResources().getByHref("text/lens.xhtml");
        assertThat(new String(lens.getData(), StandardCharsets.UTF_8)).contains("It turns &amp; “shines”.");
    }

    private static List<String> outline(List<TOCReference> entries) {
        List<String> titles = new ArrayList<>();
        for (TOCReference entry : entries) {
            titles.add(entry.getTitle());
            titles.addAll(outline(entry.getChildren()));
        }
        return titles;
    }

    private static List<String> places(List<TOCReference> entries) {
        List<String> places = new ArrayList<>();
        for (TOCReference entry : entries) {
            places.add(entry.getCompleteHref());
            places.addAll(places(entry.getChildren()));
        }
        return places;
    }

    /** It is never given the file itself, of which it would believe everything. */
    private static Resources unpacked(byte[] epub) throws IOException {
        Resources resources = new Resources();
        files(epub).forEach((name, bytes) -> resources.add(new Resource(bytes, name)));
        return resources;
    }

    private static Map<String, byte[]> files(byte[] epub) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(epub))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        return files;
    }
}
