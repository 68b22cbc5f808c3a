package octavo.verify.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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
        assertThat(Publication.excess(epub("a.xhtml", DOCUMENT.formatted(declared, "&b;"), StandardCharsets.UTF_8)))
                .contains("declares entities that stand for more than is good, in a.xhtml");
        assertThat(Publication.excess(epub("a.xhtml", DOCUMENT.formatted(declared, "&b;"), StandardCharsets.UTF_16)))
                .isPresent();
    }

    @Test
    void soIsALongOneThatIsUsedOften() {
        String declared = "<!ENTITY a \"" + "a".repeat(100_000) + "\">";
        assertThat(Publication.excess(
                        epub("a.xhtml", DOCUMENT.formatted(declared, "&a;".repeat(500)), StandardCharsets.UTF_8)))
                .isPresent();
    }

    @Test
    void namesOfCharactersAreNot() {
        String declared = "<!ENTITY nbsp \"&#160;\"><!ENTITY lamp 'lamp'>";
        assertThat(Publication.excess(epub(
                        "a.xhtml", DOCUMENT.formatted(declared, "&nbsp;&lamp;".repeat(9999)), StandardCharsets.UTF_8)))
                .isEmpty();
        assertThat(Publication.excess(new byte[] {1, 2, 3})).isEmpty();
    }

    @Test
    void aPackageThatNamesMoreThanAnyBookHasIsTooMuch() {
        String opf = "<package><spine>" + "<itemref idref='a'/>".repeat(20_001) + "</spine></package>";
        assertThat(Publication.excess(epub("book.opf", opf, StandardCharsets.UTF_8)))
                .contains("names more than 10000 entries");
    }

    @Test
    void soIsADocumentThatUnpacksToMillionsOfLetters() {
        assertThat(Publication.excess(epub("a.xhtml", " ".repeat(17 << 20), StandardCharsets.ISO_8859_1)))
                .contains("unpacks to more than is good, in a.xhtml");
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
