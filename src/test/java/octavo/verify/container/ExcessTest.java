package octavo.verify.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExcessTest {

    private static final String DOCUMENT = "<!DOCTYPE html [%s]><html><p>%s</p></html>";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">",
                "<!ENTITY a 'aaaa'><!ENTITY b '&a;'>",
                "<!ENTITY % a \"x\"><!ENTITY % b \"%a;%a;\">"
            })
    void entitiesWithinEntitiesAreTooMuch(String declared) {
        for (String name : List.of("a.xhtml", "a.svg", "a.bin", "a")) {
            assertThat(said(name, DOCUMENT.formatted(declared, "&b;"), StandardCharsets.UTF_8))
                    .isEqualTo("the file declares entities that stand for more than is good, in %s, and was not opened"
                            .formatted(name));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-32", "UTF-32LE", "IBM037"})
    void howeverTheyAreWritten(String charset) {
        String document = "<?xml version=\"1.0\"?>" + DOCUMENT.formatted("<!ENTITY a 'aaaa'><!ENTITY b '&a;'>", "&b;");
        assertThat(said("a.txt", document, Charset.forName(charset))).contains("declares entities");
    }

    @Test
    void picturesAreNotReadAsDocuments() {
        assertThat(said("a.png", "\u0089PNG<!ENTITY a 'aaaa'><!ENTITY b '&a;'>", StandardCharsets.ISO_8859_1))
                .isEmpty();
    }

    @Test
    void soIsALongOneThatIsUsedOften() {
        String declared = "<!ENTITY a \"" + "a".repeat(100_000) + "\">";
        assertThat(said("a.xhtml", DOCUMENT.formatted(declared, "&a;".repeat(500)), StandardCharsets.UTF_8))
                .isNotEmpty();
    }

    @Test
    void namesOfCharactersAreNot() {
        String declared = "<!ENTITY nbsp \"&#160;\"><!ENTITY lamp 'lamp'>";
        assertThat(said("a.xhtml", DOCUMENT.formatted(declared, "&nbsp;&lamp;".repeat(9999)), StandardCharsets.UTF_8))
                .isEmpty();
        assertThat(Publication.refusal("a.epub", new byte[] {1, 2, 3})).isEmpty();
    }

    @Test
    void aPackageThatNamesMoreThanAnyBookHasIsTooMuch() {
        String opf = "<package><spine>" + "<itemref idref='a'/>".repeat(20_001) + "</spine></package>";
        assertThat(said("book.opf", opf, StandardCharsets.UTF_8)).contains("names more than 10000 entries");
    }

    @Test
    void soIsADocumentThatUnpacksToMillionsOfLetters() {
        assertThat(said("a.xhtml", " ".repeat(17 << 20), StandardCharsets.ISO_8859_1))
                .contains("unpacks to more than is good, in a.xhtml");
    }

    @Test
    void soAreMillionsOfElements() {
        assertThat(said("a.xhtml", "<b/>".repeat(1_000_000), StandardCharsets.UTF_8))
                .isEmpty();
        assertThat(said("a.xhtml", "<b/>".repeat(1_000_001), StandardCharsets.UTF_8))
                .contains("has more elements in it than a book, in a.xhtml");
    }

    @ParameterizedTest
    @CsvSource({
        "a.css, '', '{color:red}'",
        "a.xhtml, <html><style type='text/css'>, {color:red}</style></html>",
        "a.svg, <s:svg><s:style><![CDATA[, {color:red}]]></s:style></s:svg>",
        "a.xhtml, <html><style>, ''"
    })
    void soAreStyleSheetsOfMillionsOfLetters(String name, String before, String after) {
        assertThat(said(name, before + "a ".repeat(1 << 19) + after, StandardCharsets.UTF_8))
                .isEmpty();
        assertThat(said(name, before + "a ".repeat((1 << 20) + 1) + after, StandardCharsets.UTF_8))
                .contains("has longer style sheets than a book, in " + name);
    }

    @Test
    void aPictureInAStyleSheetIsNoStyle() {
        String picture = "p{background:url(data:image/png;base64," + "A".repeat(3 << 20);
        assertThat(said("a.css", picture + ")}", StandardCharsets.UTF_8)).isEmpty();
        assertThat(said("a.css", picture, StandardCharsets.UTF_8)).contains("longer style sheets");
    }

    @Test
    void norMayAnElementsOwnStyleBeLong() {
        assertThat(said("a.xhtml", "<p style='a" + " ".repeat(1 << 16) + "'/>", StandardCharsets.UTF_8))
                .contains("has an element with a longer style than a book's, in a.xhtml");
        assertThat(said("a.xhtml", "<p style='color:red'/>".repeat(9999), StandardCharsets.UTF_8))
                .isEmpty();
    }

    private static String said(String name, String text, Charset charset) {
        return Publication.refusal("a.epub", epub(name, text, charset))
                .map(check -> check.problems().getFirst().message())
                .orElse("");
    }

    private static byte[] epub(String name, String text, Charset charset) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(text.getBytes(charset));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
