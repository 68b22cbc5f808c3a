package octavo.verify.softproof;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.DeflaterOutputStream;

/** PDFs written by hand, as nobody would write them who means well. */
public final class BrokenPdf {

    private static final String CATALOGUE = "<</Type/Catalog/Pages 2 0 R>>";
    private static final String PAGE_TREE = "<</Type/Pages/Kids[3 0 R]/Count %s>>";

    private BrokenPdf() {}

    /** A page whose tree says that there are so many. */
    public static byte[] claiming(String pages) {
        return of(CATALOGUE, PAGE_TREE.formatted(pages), "<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]>>");
    }

    /** A tree of pages that holds itself. */
    public static byte[] circle() {
        return of(CATALOGUE, "<</Type/Pages/Kids[2 0 R 2 0 R]/Count 2>>");
    }

    /** A page of this size. */
    public static byte[] page(String box) {
        return page(box, "0 0 1 1 re f", "");
    }

    /** A drawing that shows itself twice, and so does each of them. */
    public static byte[] drawingInItself() {
        return page(
                "0 0 99 99",
                "/F Do",
                "/XObject<</F 5 0 R>>",
                stream(
                        "/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</F 5 0 R>>>>",
                        "BT ET /F Do /F Do"));
    }

    /** A picture of 3.6 thousand million pixels. */
    public static byte[] hugePicture() {
        return page(
                "0 0 99 99",
                "99 0 0 99 0 0 cm /I Do",
                "/XObject<</I 5 0 R>>",
                stream(
                        "/Type/XObject/Subtype/Image/Width 60000/Height 60000/BitsPerComponent 8/ColorSpace/DeviceRGB",
                        "x"));
    }

    /** A page as large as any, painted over and over with colours that run into each other. */
    public static byte[] manyGradients() {
        return page(
                "0 0 3000 3000",
                "/H sh ".repeat(100_000),
                "/Shading<</H 5 0 R>>",
                "<</ShadingType 2/ColorSpace/DeviceCMYK/Coords[0 0 3000 0]/Function 6 0 R>>",
                "<</FunctionType 2/Domain[0 1]/N 1/C0[0 0 0 0]/C1[1 1 1 0]>>");
    }

    /** A gradient each point of which takes a hundred thousand steps to reckon. */
    public static byte[] longProgram() {
        return page(
                "0 0 1000 1000",
                "/H sh",
                "/Shading<</H 5 0 R>>",
                "<</ShadingType 1/ColorSpace/DeviceGray/Matrix[1000 0 0 1000 0 0]/Function 6 0 R>>",
                stream("/FunctionType 4/Domain[0 1 0 1]/Range[0 1]", "{ pop " + "1 add 1 sub ".repeat(50_000) + "}"));
    }

    /** A gradient by a function that is put together from itself. */
    public static byte[] stitchedInItself() {
        return gradient("<</FunctionType 3/Domain[0 1]/Functions[6 0 R 6 0 R]/Bounds[0.5]/Encode[0 1 0 1]>>");
    }

    /** A gradient by a function with a program of many steps within another. */
    public static byte[] stitchedLongProgram() {
        return gradient(
                "<</FunctionType 3/Domain[0 1]/Functions[7 0 R]/Bounds[]/Encode[0 1]>>",
                stream("/FunctionType 4/Domain[0 1]/Range[0 1]", "{ " + "1 add 1 sub ".repeat(50_000) + "}"));
    }

    /** A gradient by a table that is said to have ten thousand million values. */
    public static byte[] vastTable() {
        return gradient(stream("/FunctionType 0/Domain[0 1 0 1]/Range[0 1]/Size[99999 99999]/BitsPerSample 8", "x"));
    }

    /** The same as the inks that a spot colour is replaced by. */
    public static byte[] vastTint() {
        return page(
                "0 0 99 99",
                "/S cs 0.5 scn 0 0 99 99 re f",
                "/ColorSpace<</S[/Separation/Sea/DeviceGray 5 0 R]>>",
                stream("/FunctionType 0/Domain[0 1]/Range[0 1]/Size[999999999]/BitsPerSample 8", "x"));
    }

    /** A gradient over fifty thousand patches, each of them parted into 512 triangles. */
    public static byte[] manyPatches() {
        return mesh(6, 8, "\u0000".repeat(1_000_000));
    }

    /** A gradient over corners that take no bits, so that there is no end of them. */
    public static byte[] cornersWithoutBits() {
        return mesh(4, 0, "\u0000");
    }

    private static byte[] mesh(int type, int bits, String points) {
        return page(
                "0 0 9 9",
                "/H sh",
                "/Shading<</H 5 0 R>>",
                stream(
                        "/ShadingType %d/ColorSpace/DeviceGray/BitsPerCoordinate %2$d/BitsPerComponent %2$d/BitsPerFlag %2$d"
                                        .formatted(type, bits)
                                + "/Decode[0 9 0 9 0 1]",
                        points));
    }

    private static byte[] gradient(String... functions) {
        String[] others = Stream.concat(
                        Stream.of("<</ShadingType 2/ColorSpace/DeviceGray/Coords[0 0 999 0]/Function 6 0 R>>"),
                        Stream.of(functions))
                .toArray(String[]::new);
        return page("0 0 999 999", "/H sh", "/Shading<</H 5 0 R>>", others);
    }

    /** A page whose content unpacks to so many bytes. */
    public static byte[] unpacking(int bytes) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new DeflaterOutputStream(packed)) {
            out.write(new byte[bytes]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String content = packed.toString(StandardCharsets.ISO_8859_1);
        return of(
                CATALOGUE,
                PAGE_TREE.formatted(1),
                "<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]/Contents 4 0 R>>",
                stream("/Filter/FlateDecode", content));
    }

    /** A page that shows nothing, and a part beside it. */
    public static byte[] part(String dictionary, byte[] content) {
        return page("0 0 99 99", "", "", stream(dictionary, new String(content, StandardCharsets.ISO_8859_1)));
    }

    /** A page with this content. */
    static byte[] page(String box, String content, String resources, String... others) {
        List<String> objects = new ArrayList<>(List.of(
                CATALOGUE,
                PAGE_TREE.formatted(1),
                "<</Type/Page/Parent 2 0 R/MediaBox[%s]/Contents 4 0 R/Resources<<%s>>>>".formatted(box, resources),
                stream("", content)));
        objects.addAll(List.of(others));
        return of(objects.toArray(String[]::new));
    }

    static String stream(String dictionary, String content) {
        return "<<%s/Length %d>>\nstream\n%s\nendstream".formatted(dictionary, content.length(), content);
    }

    private static byte[] of(String... objects) {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        pdf.writeBytes(bytes("%PDF-1.7\n"));
        StringBuilder table = new StringBuilder("0000000000 65535 f \n");
        for (int i = 0; i < objects.length; i++) {
            table.append(String.format(Locale.ROOT, "%010d 00000 n \n", pdf.size()));
            pdf.writeBytes(bytes("%d 0 obj\n%s\nendobj\n".formatted(i + 1, objects[i])));
        }
        int size = objects.length + 1;
        pdf.writeBytes(bytes("xref\n0 %d\n%strailer<</Root 1 0 R/Size %d>>\nstartxref\n%d\n%%%%EOF\n"
                .formatted(size, table, size, pdf.size())));
        return pdf.toByteArray();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
