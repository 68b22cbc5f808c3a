package octavo.epub;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import octavo.book.SampleBook;
import octavo.book.SampleMetadata;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PackageMetadataTest {

    private final SampleBook sample = new SampleBook();

    @Test
    void theIsbnIsTheIdentifier() throws IOException {
        assertThat(full())
                .contains("<dc:identifier id=\"publication-id\">urn:isbn:9783161484100</dc:identifier>")
                .contains("property=\"identifier-type\" scheme=\"onix:codelist5\">15<");
    }

    @Test
    void otherNumbersAndOtherEditionsAreSaid() throws IOException {
        assertThat(full())
                .contains("<dc:identifier id=\"doi\">urn:doi:10.1234/lamp</dc:identifier>")
                .contains("<meta refines=\"#doi\" property=\"identifier-type\" scheme=\"onix:codelist5\">06</meta>")
                .contains("<dc:identifier id=\"lccn\">2025012345</dc:identifier>")
                .contains("<meta refines=\"#lccn\" property=\"identifier-type\" scheme=\"onix:codelist5\">13</meta>")
                .contains("<dc:relation>urn:isbn:9780306406157</dc:relation>");
    }

    @Test
    void theImprintComesBeforeItsHouse() throws IOException {
        assertThat(full())
                .containsSubsequence("<dc:publisher>Pier</dc:publisher>", "<dc:publisher>Harbour Press</dc:publisher>");
    }

    @Test
    void theEditionAndTheMomentOfTheBuildAreSaid() throws IOException {
        assertThat(full())
                .contains("<dc:title id=\"edition\">Second edition</dc:title>")
                .contains("<meta refines=\"#edition\" property=\"title-type\">edition</meta>")
                .contains("<meta property=\"dcterms:modified\">2025-10-01T00:00:00Z</meta>");
    }

    @Test
    void everybodyHasTheirRoleAndTheirPlaceInACatalogue() throws IOException {
        assertThat(full())
                .contains("<dc:creator id=\"contributor-1\">Ada Writer</dc:creator>")
                .contains("<meta refines=\"#contributor-1\" property=\"file-as\">Writer, Ada</meta>")
                .contains("<dc:contributor id=\"contributor-4\">Di Foreword</dc:contributor>")
                .contains("<meta refines=\"#contributor-4\" property=\"role\" scheme=\"marc:relators\">wfw</meta>");
    }

    @Test
    void whatTheBookIsAboutAndBelongsToIsSaid() throws IOException {
        assertThat(full())
                .contains("property=\"authority\">THEMA<")
                .contains("property=\"term\">WTLP<")
                .contains("property=\"authority\">BISAC<")
                .contains("property=\"belongs-to-collection\" id=\"series\">Coasts<")
                .contains("property=\"group-position\">3<")
                .contains("<dc:date>2025-10-01</dc:date>")
                .contains("<dc:rights>© 2025 Ada Writer. All rights reserved. CC-BY-4.0</dc:rights>");
    }

    @Test
    void pagesOfAHebrewBookTurnFromRightToLeft() throws IOException {
        byte[] epub =
                Made.epub(sample.language("he").body(sample.chapter("מגדלור")).end());
        assertThat(Made.entry(epub, "EPUB/package.opf")).contains("page-progression-direction=\"rtl\"");
        assertThat(Made.entry(epub, "EPUB/nav.xhtml")).contains("lang=\"he\" xml:lang=\"he\" dir=\"rtl\"");
    }

    @ParameterizedTest
    @CsvSource({"ar, rtl", "az-Arab, rtl", "he-Latn, ltr", "pa, ltr", "ja, ltr"})
    void pagesTurnAsTheScriptRuns(String language, String direction) throws IOException {
        byte[] epub =
                Made.epub(sample.language(language).body(sample.chapter("One")).end());
        assertThat(Made.entry(epub, "EPUB/package.opf")).contains("page-progression-direction=\"" + direction + "\"");
    }

    private String full() throws IOException {
        SampleBook book = sample.metadata(SampleMetadata.full()).isbns("9783161484100", "9780306406157");
        return Made.entry(Made.epub(book.body(book.chapter("Wick")).end()), "EPUB/package.opf");
    }
}
