package octavo.verify.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.DeflaterOutputStream;
import octavo.problem.Problem;
import octavo.verify.preflight.SoundPdf;
import octavo.verify.softproof.BrokenPdf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PackingTest {

    /** Bytes a little more than a part may have. */
    private static final int MUCH = (int) Packing.MOST + 1;

    @Test
    void whatIsAsLargeAsItLooksIsOpened() throws IOException {
        assertThat(Packing.refusal("a.pdf", new SoundPdf(4).bytes())).isEmpty();
        assertThat(Packing.refusal("a.pdf", BrokenPdf.unpacking((int) Packing.MOST)))
                .isEmpty();
        assertThat(Packing.refusal("a.pdf", new byte[] {'s', 't', 'r', 'e', 'a', 'm', '\n'}))
                .isEmpty();
    }

    @Test
    void aPageWithoutEndIsTold() {
        assertThat(Packing.refusal("a.pdf", BrokenPdf.unpacking(MUCH))
                        .orElseThrow()
                        .problems())
                .singleElement()
                .hasToString("a.pdf:1:1: error OCT-CHECK-002: object 4 unpacks to more than 64 MB, and the file was not"
                        + " opened");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        1 | /Filter/FlateDecode
        1 | /Filter[/FlateDecode]
        1 | /Filter/Fl#61teDecode
        1 | /Filter 9 0 R
        2 | /Filter[/FlateDecode/FlateDecode]
        1 | /Subtype/Image/Width 1/Height 1/Filter/FlateDecode
        """)
    void soIsAnyPartHoweverItIsPacked(int times, String dictionary) throws IOException {
        byte[] packed = new byte[0];
        for (int i = 0; i < times; i++) {
            packed = i == 0 ? deflated(new byte[MUCH]) : deflated(packed);
        }
        assertThat(Packing.refusal("a.pdf", BrokenPdf.part(dictionary, packed))).isPresent();
    }

    @Test
    void runsAreCountedToo() {
        ByteArrayOutputStream runs = new ByteArrayOutputStream();
        for (int i = 0; i <= MUCH / 128; i++) {
            runs.write(129); // 128 times the next byte
            runs.write(0);
        }
        assertThat(Packing.refusal("a.pdf", BrokenPdf.part("/Filter/RunLengthDecode", runs.toByteArray())))
                .isPresent();
    }

    /** The one is as large as it says, the other so large that nobody opens it. */
    @ParameterizedTest
    @CsvSource({"4200, 4000", "60000, 60000"})
    void aPictureMayBeAsLargeAsItSays(int width, int height) throws IOException {
        String dictionary = "/Subtype/Image/Width %d/Height %d/Filter/FlateDecode".formatted(width, height);
        assertThat(Packing.refusal("a.pdf", BrokenPdf.part(dictionary, deflated(new byte[MUCH]))))
                .isEmpty();
    }

    @Test
    void manyPartsOfAFewBytesAreNotAllUnpacked() throws IOException {
        String part = "9 0 obj\n<</Filter/FlateDecode>>\nstream\n%s\nendstream\nendobj\n"
                .formatted(new String(deflated(new byte[(int) Packing.MOST]), StandardCharsets.ISO_8859_1));
        byte[] many = part.repeat(20).getBytes(StandardCharsets.ISO_8859_1);
        assertThat(Packing.refusal("a.pdf", many).orElseThrow().problems())
                .extracting(Problem::message)
                .containsExactly("its parts unpack to more than 1024 MB together, and the file was not opened");
    }

    private static byte[] deflated(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new DeflaterOutputStream(packed)) {
            out.write(bytes);
        }
        return packed.toByteArray();
    }
}
