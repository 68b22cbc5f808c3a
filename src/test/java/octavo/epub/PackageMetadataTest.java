package octavo.epub;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import octavo.book.SampleBook;
import octavo.book.SampleMetadata;
import org.junit.jupiter.api.Test;

class PackageMetadataTest {

    private final SampleBook sample = new SampleBook();

    @Test
    void theIsbnIsTheIdentifier() throws IOException {
        assertThat(full())
                .contains("<dc:identifier id=\"publication-id\">urn:isbn:9783161484100</dc:identifier>")
                .contains("property=\"identifier-type\" scheme=\"onix:codelist5\">15<");
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
                .contains("property=\"belongs-to-collection\" id=\"series\">Coasts<")
                .contains("property=\"group-position\">3<")
                .contains("<dc:date>2025-10-01</dc:date>")
                .contains("<dc:rights>© 2025 Ada Writer. All rights reserved. CC-BY-4.0</dc:rights>");
    }

    @Test
    void noConformanceIsClaimedThatNobodyEvaluated() throws IOException {
        assertThat(full()).doesNotContain("conformsTo").contains("a11y:exemption\">eaa-microenterprise<");
    }

    @Test
    void aBookWithoutPicturesClaimsNone() throws IOException {
        assertThat(full())
                .contains("schema:accessMode\">textual<")
                .doesNotContain("schema:accessMode\">visual<")
                .doesNotContain("alternativeText");
    }

    @Test
    void pagesOfAHebrewBookTurnFromRightToLeft() throws IOException {
        byte[] epub =
                Made.epub(sample.language("he").body(sample.chapter("מגדלור")).end());
        assertThat(Made.entry(epub, "EPUB/package.opf")).contains("page-progression-direction=\"rtl\"");
        assertThat(Made.entry(epub, "EPUB/nav.xhtml")).contains("lang=\"he\" xml:lang=\"he\" dir=\"rtl\"");
    }

    private String full() throws IOException {
        SampleBook book = sample.metadata(SampleMetadata.full()).isbns("9783161484100", "9780306406157");
        return Made.entry(Made.epub(book.body(book.chapter("Wick")).end()), "EPUB/package.opf");
    }
}
