package octavo.verify.packing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Stream;
import octavo.verify.preflight.SoundPdf;
import octavo.verify.softproof.BrokenPdf;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PackingTest {

    /** Bytes a little more than a part may have. */
    private static final int MUCH = (int) Inventory.MOST + 1;

    private static final Map<Integer, byte[]> PACKED = new ConcurrentSkipListMap<>();

    @Test
    void whatIsAsLargeAsItLooksIsOpened() throws IOException {
        assertThat(Packing.refusal("a.pdf", new SoundPdf(4).bytes())).isEmpty();
        assertThat(Packing.refusal("a.pdf", BrokenPdf.unpacking((int) Inventory.MOST)))
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
        1 | /Filter/Fl
        2 | /Filter[/FlateDecode/FlateDecode]
        3 | /Filter[/FlateDecode/FlateDecode/FlateDecode]
        9 | /Filter[/Fl/Fl/Fl/Fl/Fl/Fl/Fl/Fl/Fl]
        1 | /Subtype/Image/Width 1/Height 1/Filter/FlateDecode
        1 | /Subtype/Image/Width 60000/Height 100/BitsPerComponent 1/ColorSpace/DeviceGray/Filter/FlateDecode
        """)
    void soIsAnyPartHoweverItIsPacked(int times, String dictionary) {
        assertThat(Packing.overfull(BrokenPdf.content(dictionary, packed(times))))
                .isPresent();
    }

    @Test
    void soIsOneWhoseDescriptionIsLong() {
        String dictionary = "/Filter/FlateDecode/Of(" + "x".repeat(9999) + ")";
        assertThat(Packing.overfull(BrokenPdf.content(dictionary, packed(1)))).isPresent();
    }

    @Test
    void soIsOneThatSaysElsewhereHowItIsPacked() {
        assertThat(Packing.overfull(BrokenPdf.parts("/Filter 6 0 R", packed(2), "[/FlateDecode/FlateDecode]")))
                .isPresent();
    }

    private static byte[] packed(int times) {
        return PACKED.computeIfAbsent(times, many -> BrokenPdf.deflated(many == 1 ? new byte[MUCH] : packed(many - 1)));
    }

    @Test
    void runsAreCountedToo() {
        ByteArrayOutputStream runs = new ByteArrayOutputStream();
        for (int i = 0; i <= MUCH / 128; i++) {
            runs.write(129); // 128 times the next byte
            runs.write(0);
        }
        assertThat(Packing.overfull(BrokenPdf.parts("/Filter/RunLengthDecode", runs.toByteArray())))
                .isPresent();
    }

    /** The one is as large as it says, the other so large that nobody opens it. */
    @ParameterizedTest
    @CsvSource({"4200, 4000", "60000, 60000"})
    void aPictureMayBeAsLargeAsItSays(int width, int height) {
        String dictionary = "/Subtype/Image/Width %d/Height %d/Filter/FlateDecode".formatted(width, height);
        assertThat(Packing.overfull(BrokenPdf.parts(dictionary, packed(1)))).isEmpty();
    }

    /** What only says that it is a picture may be the content of a page. */
    @Test
    void butNotLargerThanAnyIfItIsNearlyEmpty() {
        byte[] packed = BrokenPdf.deflated(new byte[(1 << 28) + 1]);
        assertThat(Packing.overfull(
                        BrokenPdf.content("/Subtype/Image/Width 60000/Height 60000/Filter/FlateDecode", packed)))
                .contains("object 4 unpacks to more than 256 MB");
    }

    /** Decoders believe the code of a picture and not what is said of it. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        /Filter/DCTDecode | FFD8 FFE0 0004 0000 FFC0 0011 08 FDE8 FDE8 03 0111 00 0211 00 0311 00
        /Filter/CCITTFaxDecode/DecodeParms<</K -1/Columns 120000/Rows 120000>> | 00
        /Filter/CCITTFaxDecode/DecodeParms[<</K -1/Columns 2000000000/Rows 8>>] | 00
        /Filter/CCITTFaxDecode/DecodeParms<</K -1/Columns -1/Rows 8>> | 00
        /Filter/FlateDecode/DecodeParms<</Predictor 15/Columns 260000000/Colors 4/BitsPerComponent 16>> | 00
        /Filter/FlateDecode/DecodeParms<</Predictor 2/Columns -1>> | 00
        """)
    void codesAreNotBelieved(String dictionary, String hex) {
        byte[] code = HexFormat.of().parseHex(hex.replace(" ", ""));
        assertThat(Packing.overfull(BrokenPdf.parts("/Subtype/Image/Width 9/Height 9" + dictionary, code)))
                .isPresent();
    }

    @Test
    void aLockedFileIsMeasuredToo() throws IOException {
        assertThat(Packing.overfull(locked(BrokenPdf.unpacking(MUCH)))).isPresent();
        assertThat(Packing.overfull(locked(BrokenPdf.unpacking(9)))).isEmpty();
    }

    private static byte[] locked(byte[] pdf) throws IOException {
        ByteArrayOutputStream locked = new ByteArrayOutputStream();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            document.protect(new StandardProtectionPolicy("owner", "", new AccessPermission()));
            document.save(locked, CompressParameters.NO_COMPRESSION);
        }
        return locked.toByteArray();
    }

    @ParameterizedTest
    @CsvSource({
        "'', '', 0, false",
        "'', '', 30000000, true",
        "/Subtype/Image/Width 60000/Height 60000, '', 30000000, true",
        "'', /Subtype/Image/Width 60000/Height 60000, 30000000, true"
    })
    void tablesOfObjectsHaveLessRoom(String objects, String table, int more, boolean told) {
        assertThat(Packing.overfull(BrokenPdf.objects(objects, table, more)).isPresent())
                .isEqualTo(told);
    }

    @Test
    void partsThatLieInOneAnotherAreNotReadOverAndOver() {
        assertThat(Packing.overfull(BrokenPdf.endlessParts(6000))).contains("its parts lie within one another");
    }

    @Test
    void manyPartsOfAFewBytesAreNotAllUnpacked() {
        byte[] packed = BrokenPdf.deflated(new byte[(int) Inventory.MOST]);
        String another = BrokenPdf.stream("/Filter/FlateDecode", new String(packed, StandardCharsets.ISO_8859_1));
        String[] others = Stream.generate(() -> another).limit(19).toArray(String[]::new);
        assertThat(Packing.overfull(BrokenPdf.parts("/Filter/FlateDecode", packed, others)))
                .contains("its parts unpack to more than 1024 MB together");
    }

    @Test
    void pagesAreCounted() {
        assertThat(Packing.overfull(BrokenPdf.samePage(10_000))).isEmpty();
        assertThat(Packing.overfull(BrokenPdf.samePage(10_001))).contains("it has more than 10000 pages");
    }

    @ParameterizedTest
    @CsvSource({
        "1100000, '[]', it holds more arrays and dictionaries than a book can have",
        "600000, <<>>, it holds more arrays and dictionaries than a book can have",
        "1100000, '0 ', ''"
    })
    void arraysAreCountedAsTheyAreRead(int times, String one, String told) {
        byte[] pdf = BrokenPdf.parts("", new byte[0], "[" + one.repeat(times) + "]");
        assertThat(Packing.overfull(pdf).orElse("")).isEqualTo(told);
    }

    @Test
    void objectsAreCounted() {
        assertThat(Packing.overfull(BrokenPdf.objects("/N 250000", "", 0))).isEmpty();
        assertThat(Packing.overfull(BrokenPdf.objects("/N 260000", "", 0)))
                .contains("it holds more than 250003 objects");
    }

    /** Those that were locked together are measured when they are unlocked. */
    @Test
    void lockedTablesOfObjectsHaveNoMoreRoom() throws IOException {
        assertThat(Packing.overfull(lockedArray(1_000_000))).isEmpty();
        assertThat(Packing.overfull(lockedArray(3_000_000)))
                .contains("a table of its objects unpacks to more than 4 MB");
    }

    private static byte[] lockedArray(int numbers) throws IOException {
        ByteArrayOutputStream locked = new ByteArrayOutputStream();
        try (PDDocument document = Loader.loadPDF(BrokenPdf.unpacking(9))) {
            COSArray array = new COSArray();
            for (int i = 0; i < numbers; i++) {
                array.add(COSInteger.ZERO);
            }
            document.getPage(0).getCOSObject().setItem("X", array);
            document.protect(new StandardProtectionPolicy("owner", "", new AccessPermission()));
            document.save(locked);
        }
        return locked.toByteArray();
    }

    @Test
    void fontsAreCounted() {
        assertThat(Packing.overfull(fonts(5000, "/Type/Font/Subtype/Type3"))).isEmpty();
        assertThat(Packing.overfull(fonts(5001, "/Type/Font/Subtype/Type3"))).contains("it has more than 5000 fonts");
        assertThat(Packing.overfull(fonts(5001, ""))).contains("it has more than 5000 fonts");
    }

    @Test
    void oneProgramInManyFontsIsManyPrograms() {
        String program = BrokenPdf.stream("", " ".repeat(1 << 20));
        String named = "/Type/Font/FontDescriptor<</FontFile2 5 0 R>>";
        assertThat(Packing.overfull(fonts(32, named, program))).isEmpty();
        assertThat(Packing.overfull(fonts(33, named, program))).contains("its fonts come to more than 32 MB");
    }

    @ParameterizedTest
    @CsvSource({
        "beginbfrange <0000> <FFFF> <0020> endbfrange, 1, 32, ''",
        "beginbfrange <0000> <FFFF> <0020> endbfrange, 9, 32, the tables of its fonts name more letters than there are",
        "beginbfrange <0000> <00FF> <0020>, 999, 32, the tables of its fonts name more letters than there are",
        "beginbfrange <00> <FF> [<0020> <FFFF> <0020>] endbfrange, 99, 32, ''",
        "beginbfchar <0000> <FFFF> <0001> <FFFE> endbfchar, 9, 32, ''",
        "begincidrange <0000> <FFFF> 32 endcidrange, 99, 32, ''",
        "begincidrange <0000> <FFFF> 32 endcidrange, 9999, 32, the tables of its fonts name more letters than there"
                + " are",
        "begincmap, 120000, 1, the table of one of its fonts unpacks to more than 1 MB"
    })
    void tablesOfLettersAreNotWrittenOutWithoutEnd(String rows, int times, int fonts, String told) {
        String[] tables = new String[fonts];
        for (int i = 0; i < fonts; i++) {
            tables[i] = BrokenPdf.stream("", (rows + "\n").repeat(times));
        }
        StringBuilder named = new StringBuilder();
        for (int i = 0; i < fonts; i++) {
            named.append("/F%d<</Type/Font/ToUnicode %d 0 R>>".formatted(i, 5 + i));
        }
        byte[] pdf = BrokenPdf.page("0 0 9 9", "", "/Font<<" + named + ">>", tables);
        assertThat(Packing.overfull(pdf).orElse("")).isEqualTo(told);
    }

    private static byte[] fonts(int fonts, String one, String... others) {
        StringBuilder named = new StringBuilder();
        for (int i = 0; i < fonts; i++) {
            named.append("/F%d<<%s>>".formatted(i, one));
        }
        return BrokenPdf.page("0 0 9 9", "", "/Font<<" + named + ">>", others);
    }
}
