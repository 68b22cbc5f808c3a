package octavo.verify.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.junit.jupiter.api.Test;

class UnpackedPageTest {

    @Test
    void contentIsTheSame() throws IOException {
        try (PDDocument document = new PDDocument();
                RandomAccessRead content = page(document, 1).getContentsForStreamParsing()) {
            assertThat(content).isInstanceOf(RandomAccessReadBuffer.class);
            byte[] read = new byte[4];
            content.read(read);
            assertThat(new String(read, StandardCharsets.US_ASCII)).isEqualTo("q Q ");
        }
    }

    @Test
    void contentWithoutEndIsGivenUp() throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = page(document, UnpackedPage.MOST);
            assertThatThrownBy(page::getContentsForStreamParsing).isInstanceOf(Patience.Endless.class);
        }
    }

    @Test
    void soIsOneOfManyParts() throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = page(document, 1 << 20);
            COSArray parts = new COSArray();
            for (int i = 0; i < 100_000; i++) {
                parts.add(page.getCOSObject().getItem(COSName.CONTENTS));
            }
            page.getCOSObject().setItem(COSName.CONTENTS, parts);
            assertThatThrownBy(page::getContentsForStreamParsing).isInstanceOf(Patience.Endless.class);
        }
    }

    /** With more bytes of content than are asked for. */
    private static PDPage page(PDDocument document, int bytes) throws IOException {
        PDStream stream = new PDStream(document);
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            byte[] some = "q Q ".repeat(1 << 12).getBytes(StandardCharsets.US_ASCII);
            for (long written = 0; written <= bytes; written += some.length) {
                out.write(some);
            }
        }
        PDPage page = new PDPage();
        page.setContents(stream);
        return new UnpackedPage(page);
    }
}
