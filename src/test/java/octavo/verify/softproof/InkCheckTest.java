package octavo.verify.softproof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import java.util.zip.DeflaterOutputStream;
import octavo.problem.Code;
import octavo.problem.Problem;
import octavo.verify.Check;
import octavo.verify.Evidence;
import octavo.verify.Evidence.Inks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class InkCheckTest {

    private static final OptionalInt LIMIT = OptionalInt.of(240);

    /** The upper half of a page of 100 points is painted. */
    @ParameterizedTest
    @CsvSource({
        "0 0 0 1 k,              0, 0, 0, 50, 100",
        "0.5 0 0 0.25 k,        25, 0, 0, 12.5, 75",
        "1 0.8 0.6 0.1 k,       50, 40, 30, 5, 250",
        "0.75 g,                 0, 0, 0, 12.5, 25",
        "1 0 0 rg,               0, 50, 50, 0, 200",
        "/S cs 0.5 scn,         25, 12.5, 0, 0, 75",
        "/A cs 0.5 scn,         25, 25, 25, 25, 200"
    })
    void inkIsMeasuredWhereItLies(String colour, double cyan, double magenta, double yellow, double black, int most) {
        String spots = "/ColorSpace<</S[/Separation/Sea/DeviceCMYK 5 0 R]/A[/Separation/All/DeviceCMYK 5 0 R]>>";
        byte[] pdf = BrokenPdf.page(
                "0 0 100 100",
                colour + " 0 50 100 50 re f",
                spots,
                "<</FunctionType 2/Domain[0 1]/N 1/C0[0 0 0 0]/C1[1 0.5 0 0]>>");
        Inks.Page page = inks(InkCheck.check("a.pdf", pdf, LIMIT)).getFirst();
        assertThat(page.cyan()).isCloseTo(cyan, within(0.5));
        assertThat(page.magenta()).isCloseTo(magenta, within(0.5));
        assertThat(page.yellow()).isCloseTo(yellow, within(0.5));
        assertThat(page.black()).isCloseTo(black, within(0.5));
        assertThat(page.most()).isCloseTo(most, within(2));
    }

    /** Of a picture with far more pixels than are drawn, every other column is black and every other row cyan. */
    @Test
    void finenessOfAPictureIsNotDrawnAndYetMeasured() throws IOException {
        int side = 2000;
        byte[] pixels = new byte[4 * side * side];
        for (int i = 0; i < side * side; i++) {
            pixels[4 * i] = (byte) (i / side % 2 == 0 ? 255 : 0);
            pixels[4 * i + 3] = (byte) (i % side % 2 == 0 ? 255 : 0);
        }
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (var out = new DeflaterOutputStream(packed)) {
            out.write(pixels);
        }
        byte[] pdf = BrokenPdf.page(
                "0 0 100 100",
                "100 0 0 100 0 0 cm /I Do",
                "/XObject<</I 5 0 R>>",
                BrokenPdf.stream(
                        "/Type/XObject/Subtype/Image/Width 2000/Height 2000/BitsPerComponent 8/ColorSpace/DeviceCMYK"
                                + "/Filter/FlateDecode",
                        packed.toString(StandardCharsets.ISO_8859_1)));
        Inks.Page page = inks(InkCheck.check("a.pdf", pdf, LIMIT)).getFirst();
        assertThat(page.cyan()).isCloseTo(50, within(1.0));
        assertThat(page.black()).isCloseTo(50, within(1.0));
        assertThat(page.most()).isBetween(98, 104);
    }

    /** From no ink at the left of the page to much of three at the right. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/H sh | <</ShadingType 2/ColorSpace/DeviceCMYK/Coords[0 0 100 0]/Function 6 0 R>>",
                "0 0 100 100 re W n /H sh | <</ShadingType 2/ColorSpace/DeviceCMYK/Coords[0 0 100 0]/Function 6 0 R>>",
                "50 0 0 50 0 0 cm /H sh | <</ShadingType 2/ColorSpace/DeviceCMYK/Coords[0 0 2 0]/Function 6 0 R>>",
                "/Pattern cs /P scn 0 0 100 100 re f"
                        + " | <</ShadingType 2/ColorSpace/DeviceCMYK/Coords[0 0 100 0]/Function 6 0 R>>",
                "/H sh | <</ShadingType 1/ColorSpace/DeviceCMYK/Domain[0 1 0 1]/Matrix[100 0 0 100 0 0]/Function 7 0"
                        + " R>>",
                "/H sh | <</ShadingType 2/ColorSpace[/DeviceN[/Sea/Sky]/DeviceCMYK 7 0 R]/Coords[0 0 100 0]/Function 8"
                        + " 0 R>>"
            })
    void coloursThatRunIntoEachOtherAreMeasured(String gradient) {
        String[] parts = gradient.split(" \\| ");
        byte[] pdf = BrokenPdf.page(
                "0 0 100 100",
                parts[0],
                "/Shading<</H 5 0 R>>/Pattern<</P<</PatternType 2/Shading 5 0 R>>>>",
                parts[1],
                "<</FunctionType 2/Domain[0 1]/N 1/C0[0 0 0 0]/C1[1 1 0.8 0]>>",
                BrokenPdf.stream("/FunctionType 4/Domain[0 1 0 1]/Range[0 1 0 1 0 1 0 1]", "{ pop dup dup 0.8 mul 0 }"),
                "<</FunctionType 2/Domain[0 1]/N 1/C0[0 0]/C1[1 0]>>");
        Check check = InkCheck.check("a.pdf", pdf, LIMIT);
        Inks.Page page = inks(check).getFirst();
        assertThat(page.cyan()).isCloseTo(50, within(1.5));
        assertThat(page.yellow()).isCloseTo(40, within(1.5));
        assertThat(page.black()).isZero();
        assertThat(page.most()).isBetween(268, 280);
        assertThat(check.problems()).extracting(Problem::code).containsExactly(Code.PREFLIGHT_INK);
        Check.Spot spot = check.spots(check.problems().getFirst()).getFirst();
        assertThat(spot.left()).isGreaterThan(95);
    }

    /** From no ink in the middle of the page to much of three at its edges; the corners are white. */
    @ParameterizedTest
    @ValueSource(
            strings = {"/H sh | 0 50", "/Pattern cs /P scn 0 0 100 100 re f | 0 50", "0.5 0 0 0.5 0 0 cm /H sh | 0 100"
            })
    void coloursThatRunOutwardsAreMeasured(String gradient) {
        String[] parts = gradient.split(" \\| ");
        String[] radii = parts[1].split(" ");
        byte[] pdf = BrokenPdf.page(
                "0 0 100 100",
                parts[0],
                "/Shading<</H 5 0 R>>/Pattern<</P<</PatternType 2/Shading 5 0 R>>>>",
                "<</ShadingType 3/ColorSpace/DeviceCMYK/Coords[%2$s %2$s %1$s %2$s %2$s %2$s]/Function 6 0 R>>"
                        .formatted((Object[]) radii),
                "<</FunctionType 3/Domain[0 1]/Functions[7 0 R 7 0 R]/Bounds[0.5]/Encode[0 0.5 0.5 1]>>",
                "<</FunctionType 2/Domain[0 1]/N 1/C0[0 0 0 0]/C1[1 1 0.8 0]>>");
        Inks.Page page = inks(InkCheck.check("a.pdf", pdf, LIMIT)).getFirst();
        assertThat(page.cyan()).isCloseTo(100 * Math.PI / 4 * 2 / 3, within(1.5));
        assertThat(page.yellow()).isCloseTo(80 * Math.PI / 4 * 2 / 3, within(1.5));
        assertThat(page.black()).isZero();
        assertThat(page.most()).isBetween(268, 280);
    }

    /** From no ink at the left of the page to much of three at the right, over a lattice, a patch of 12 points and one of 16. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        5 | /VerticesPerRow 2 | 0 0 n 255 0 f 0 255 n 255 255 f
        6 | /BitsPerFlag 8    | 0 0 0 0 85 0 170 0 255 85 255 170 255 255 255 255 170 255 85 255 0 170 0 85 0 n n f f
        7 | /BitsPerFlag 8    | 0 0 0 0 85 0 170 0 255 85 255 170 255 255 255 255 170 255 85 255 0 170 0 85 0 \
                                85 85 85 170 170 170 170 85 n n f f
        """)
    void meshesAreMeasured(int type, String more, String points) {
        StringBuilder bytes = new StringBuilder();
        for (String point : points.split("\\s+")) {
            switch (point) {
                case "n" -> bytes.append("\u0000\u0000\u0000\u0000");
                case "f" -> bytes.append("\u00FF\u00FF\u00CC\u0000");
                default -> bytes.append((char) Integer.parseInt(point, 10));
            }
        }
        byte[] pdf = BrokenPdf.page(
                "0 0 100 100",
                "/H sh",
                "/Shading<</H 5 0 R>>",
                BrokenPdf.stream(
                        "/ShadingType %d%s/ColorSpace/DeviceCMYK/BitsPerCoordinate 8/BitsPerComponent 8"
                                        .formatted(type, more)
                                + "/Decode[0 100 0 100 0 1 0 1 0 1 0 1]",
                        bytes.toString()));
        Check check = InkCheck.check("a.pdf", pdf, LIMIT);
        Inks.Page page = inks(check).getFirst();
        assertThat(page.cyan()).isCloseTo(50, within(2.0));
        assertThat(page.yellow()).isCloseTo(40, within(2.0));
        assertThat(page.black()).isZero();
        assertThat(page.most()).isBetween(268, 282);
        assertThat(check.problems()).extracting(Problem::code).containsExactly(Code.PREFLIGHT_INK);
    }

    @Test
    void meshesAndTilesAreMeasured() {
        String mesh = "<</ShadingType 4/ColorSpace/DeviceCMYK/BitsPerCoordinate 8/BitsPerComponent 8/BitsPerFlag 8"
                + "/Decode[0 255 0 255 0 1 0 1 0 1 0 1]/Length %d>>\nstream\n%s\nendstream";
        String corners = corner(0, 0) + corner(200, 0) + corner(0, 200);
        byte[] meshed = BrokenPdf.page(
                "0 0 100 100", "/H sh", "/Shading<</H 5 0 R>>", mesh.formatted(corners.length(), corners));
        assertThat(inks(InkCheck.check("a.pdf", meshed, LIMIT)).getFirst().most())
                .isBetween(298, 302);
        byte[] tiled = BrokenPdf.page(
                "0 0 100 100",
                "/Pattern cs /P scn 0 0 100 100 re f",
                "/Pattern<</P 5 0 R>>",
                BrokenPdf.stream(
                        "/PatternType 1/PaintType 1/TilingType 1/BBox[0 0 10 10]/XStep 10/YStep 10/Resources<<>>",
                        "1 1 0.9 0 k 0 0 5 10 re f"));
        Inks.Page page = inks(InkCheck.check("a.pdf", tiled, LIMIT)).getFirst();
        assertThat(page.cyan()).isCloseTo(50, within(4.0));
        assertThat(page.most()).isBetween(285, 292);
    }

    private static String corner(int x, int y) {
        return "\u0000" + (char) x + (char) y + "\u00FF\u00FF\u00FF\u0000";
    }

    /** What is painted last lies on the paper alone. */
    @Test
    void inkUnderInkDoesNotCount() {
        byte[] pdf = BrokenPdf.page("0 0 100 100", "1 1 1 1 k 0 0 99 99 re f 0 0 0 0 k 0 0 100 100 re f", "");
        assertThat(inks(InkCheck.check("a.pdf", pdf, LIMIT)).getFirst().most()).isZero();
    }

    @Test
    void pictureOfFourInksIsMeasuredByItsOwnPixels() {
        byte[] pdf = BrokenPdf.page(
                "0 0 100 100",
                "100 0 0 100 0 0 cm /I Do",
                "/XObject<</I 5 0 R>>",
                BrokenPdf.stream(
                        "/Type/XObject/Subtype/Image/Width 1/Height 1/BitsPerComponent 8/ColorSpace/DeviceCMYK",
                        "\u00FF\u0080\u0000\u0040"));
        Inks.Page page = inks(InkCheck.check("a.pdf", pdf, LIMIT)).getFirst();
        assertThat(List.of(page.cyan(), page.magenta(), page.yellow(), page.black()))
                .usingElementComparator((a, b) -> Math.abs(a - b) < 1 ? 0 : Double.compare(a, b))
                .containsExactly(100.0, 50.2, 0.0, 25.1);
    }

    @ParameterizedTest
    @CsvSource({"1 1 0.4 0 k, 0", "1 1 0.5 0 k, 1"})
    void moreThanThePrinterTakesIsAnError(String colour, int errors) {
        Check check = InkCheck.check("a.pdf", BrokenPdf.page("0 0 9 9", colour + " 0 0 9 9 re f", ""), LIMIT);
        assertThat(check.problems()).hasSize(errors).allMatch(problem -> problem.code() == Code.PREFLIGHT_INK);
        assertThat(InkCheck.check("a.pdf", BrokenPdf.page("0 0 9 9", colour, ""), OptionalInt.empty())
                        .problems())
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("undrawable")
    void pageThatCannotBeDrawnIsTold(byte[] pdf, String reason) {
        assertThat(InkCheck.check("a.pdf", pdf, LIMIT).problems())
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.code()).isEqualTo(Code.CHECK_PDF);
                    assertThat(problem.message())
                            .startsWith("page 1 cannot be drawn: ")
                            .contains(reason);
                });
    }

    private static Stream<Arguments> undrawable() {
        return Stream.of(
                Arguments.of(BrokenPdf.page("0 0 0 0"), "its size is"),
                Arguments.of(BrokenPdf.page("0 0 1e-30 99"), "its size is"),
                Arguments.of(BrokenPdf.page("0 0 14400 14400"), "its size is"),
                Arguments.of(BrokenPdf.drawingInItself(), "more in it than a page can have"),
                Arguments.of(BrokenPdf.hugePicture(), "more in it than a page can have"),
                Arguments.of(BrokenPdf.manyGradients(), "more in it than a page can have"),
                Arguments.of(BrokenPdf.longProgram(), "more in it than a page can have"),
                Arguments.of(BrokenPdf.stitchedLongProgram(), "more in it than a page can have"),
                Arguments.of(BrokenPdf.stitchedInItself(), "more in it than a page can have"),
                Arguments.of(BrokenPdf.vastTable(), "more in it than a page can have"),
                Arguments.of(BrokenPdf.vastTint(), "more in it than a page can have"),
                Arguments.of(BrokenPdf.manyPatches(), "more in it than a page can have"),
                Arguments.of(BrokenPdf.cornersWithoutBits(), "more in it than a page can have"),
                Arguments.of(BrokenPdf.pictureBetweenWords(1 << 25), "more in it than a page can have"),
                Arguments.of(BrokenPdf.unpacking(1 << 26), "more in it than a page can have"),
                Arguments.of(BrokenPdf.manyBlends(), "more in it than a page can have"),
                Arguments.of(BrokenPdf.manyMasks(), "more in it than a page can have"),
                Arguments.of(BrokenPdf.letters(1_000_000), "more in it than a page can have"),
                Arguments.of(BrokenPdf.manyTiles(), "more in it than a page can have"),
                Arguments.of(BrokenPdf.manyDashes(), "more in it than a page can have"),
                Arguments.of(BrokenPdf.tangledCut(), "more in it than a page can have"),
                Arguments.of(BrokenPdf.manyStates(), "more in it than a page can have"));
    }

    /** Ten thousand thousand points each, and none of them more than a page may have. */
    @Test
    void pagesWithoutEndAreNotAllDrawn() {
        Check check = InkCheck.check("a.pdf", BrokenPdf.samePage(1000), LIMIT);
        assertThat(check.problems())
                .extracting(Problem::message)
                .containsExactly("the pages cannot be drawn: there is more in them than a file of this size can hold");
    }

    @Test
    void pagesAreCountedNotBelieved() {
        assertThat(inks(InkCheck.check("a.pdf", BrokenPdf.claiming("999999999"), LIMIT)))
                .hasSize(1);
        assertThat(InkCheck.check("a.pdf", BrokenPdf.circle(), LIMIT).evidence())
                .isEqualTo(new Evidence.None());
        assertThat(InkCheck.check("a.pdf", new byte[] {1, 2, 3}, LIMIT).evidence())
                .isEqualTo(new Evidence.None());
    }

    private static List<Inks.Page> inks(Check check) {
        return ((Inks) check.evidence()).pages();
    }
}
