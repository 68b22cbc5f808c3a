package octavo.epub;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Arrays;
import octavo.book.SampleBook;
import octavo.verify.epubcheck.EpubcheckCommand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ObfuscationTest {

    private static final String FONT = "EPUB/fonts/EBGaramond-Regular.ttf";

    /** As a reading system finds the font again, from the package's own words. */
    @Test
    void whoHasTheBookHasTheFont() throws Exception {
        byte[] epub = Made.epub(book(true));
        String opf = Made.entry(epub, "EPUB/package.opf");
        String identifier = opf.replaceFirst("(?s).*<dc:identifier id=\"publication-id\">([^<]*)<.*", "$1");
        byte[] key = MessageDigest.getInstance("SHA-1").digest(identifier.getBytes(StandardCharsets.UTF_8));
        byte[] mixed = Made.bytes(epub, FONT);
        byte[] plain = Made.bytes(Made.epub(book(false)), FONT);
        assertThat(Arrays.copyOf(mixed, 4)).isNotEqualTo(new byte[] {0, 1, 0, 0});
        assertThat(Arrays.copyOfRange(mixed, 1040, mixed.length))
                .isEqualTo(Arrays.copyOfRange(plain, 1040, plain.length));
        for (int i = 0; i < 1040; i++) {
            mixed[i] ^= key[i % 20];
        }
        assertThat(mixed).isEqualTo(plain);
    }

    @Test
    void theContainerTellsOfEachFontAndEpubcheckOnlySaysSo(@TempDir Path folder) throws IOException {
        byte[] epub = Made.epub(book(true));
        assertThat(Made.entry(epub, "META-INF/encryption.xml"))
                .contains("Algorithm=\"http://www.idpf.org/2008/embedding\"", "URI=\"" + FONT + "\"");
        assertThat(EpubcheckCommand.messages(epub, folder))
                .allMatch(message -> message.startsWith("INFO RSC-004 ") && message.contains(FONT));
    }

    @Test
    void aFontOfAFewBytesIsMixedToItsEnd() {
        byte[] font = {0, 1, 0, 0, 5};
        assertThat(Obfuscation.of(Obfuscation.of(font, "urn:x"), " urn:\tx\r\n"))
                .isEqualTo(font);
    }

    private static octavo.book.Book book(boolean obfuscated) {
        SampleBook sample = new SampleBook();
        if (obfuscated) {
            sample.obfuscated();
        }
        return sample.body(sample.chapter("Wick", sample.paragraph("Trim it."))).end();
    }
}
