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

    /** A page with a word in a font that lies in the file, written as PDFBox does not expect it. */
    public static byte[] unreadableFont() {
        return page(
                "0 0 99 99",
                "BT /F 9 Tf (lamp) Tj ET",
                "/Font<</F<</Type/Font/Subtype/Type1/BaseFont/Lamp/FontDescriptor 5 0 R/FirstChar 97/LastChar"
                        + " 97/Widths[500]>>>>",
                "<</Type/FontDescriptor/FontName/Lamp/Flags 4/FontFile 6 0 R>>",
                stream("/Length1 9/Length2 0/Length3 0", "%!systemdict"));
    }

    /** A picture in the midst of the page, whose few bytes unpack to so many. */
    public static byte[] pictureBetweenWords(int bytes) {
        return page(
                "0 0 99 99", "BI /W 3 /H 3 /BPC 8 /CS /G /F /Fl ID " + latin(deflated(new byte[bytes])) + "\nEI", "");
    }

    /** Colours that are reckoned from those below them, over and over. */
    public static byte[] manyBlends() {
        return page("0 0 900 900", "/G gs " + "0 0 900 900 re f ".repeat(300), "/ExtGState<</G<</BM/Luminosity>>>>");
    }

    /** The same before a mask, which is drawn anew each time. */
    public static byte[] manyMasks() {
        return page(
                "0 0 900 900",
                "/G gs " + "0 0 900 900 re f ".repeat(300),
                "/ExtGState<</G<</SMask<</S/Luminosity/G 5 0 R>>>>>>",
                stream(
                        "/Type/XObject/Subtype/Form/BBox[0 0 900 900]/Group<</S/Transparency/CS/DeviceGray>>",
                        "1 g 0 0 900 900 re f"));
    }

    /** So many letters that are drawn by operators, in one string. */
    public static byte[] letters(int many) {
        String font =
                "/Type/Font/Subtype/Type3/FontBBox[0 0 9 9]/FontMatrix[.001 0 0 .001 0 0]/FirstChar 109/LastChar 109"
                        + "/Widths[500]/Encoding<</Differences[109/m]>>/CharProcs<</m 5 0 R>>/Resources<<>>";
        return page(
                "0 0 99 99",
                "BT /F 9 Tf (" + "m".repeat(many) + ") Tj ET",
                "/Font<</F<<" + font + ">>>>",
                stream("", "500 0 d0"));
    }

    /** Tiles as large as any, each a little beside the one before. */
    public static byte[] manyTiles() {
        StringBuilder tiles = new StringBuilder("/Pattern cs ");
        for (int i = 0; i < 100; i++) {
            tiles.append("/P scn 1 0 0 1 0 0.1 cm 0 0 9 9 re f ");
        }
        return page(
                "0 0 99 99",
                tiles.toString(),
                "/Pattern<</P 5 0 R>>",
                stream(
                        "/PatternType 1/PaintType 1/TilingType 1/BBox[0 0 3000 3000]/XStep 3000/YStep"
                                + " 3000/Resources<<>>",
                        "0 0 9 9 re f"));
    }

    /** A line of a thousand million dashes. */
    public static byte[] manyDashes() {
        return page("0 0 99 99", "[0.00001 0.00001] 0 d 0 0 m 9999 9999 l S", "");
    }

    /** A cut along thousands of curves that cross each other. */
    public static byte[] tangledCut() {
        StringBuilder curves = new StringBuilder("0 0 m ");
        for (int i = 0; i < 6000; i++) {
            curves.append("%d %d %d %d %d %d c ".formatted(i % 90, i % 80, i % 70, i % 60, i % 50, i % 40));
        }
        return page("0 0 99 99", curves + "W n 0 0 99 99 re f", "");
    }

    /** A page that is kept half a million times, and never taken up again. */
    public static byte[] manyStates() {
        return page("0 0 99 99", "q ".repeat(500_000), "");
    }

    /** Pages that are all the same one, so many times. */
    public static byte[] samePage(int times) {
        return of(
                CATALOGUE,
                "<</Type/Pages/Kids[" + "3 0 R ".repeat(times) + "]/Count " + times + ">>",
                "<</Type/Page/Parent 2 0 R/MediaBox[0 0 3000 3000]>>");
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
        return content("/Filter/FlateDecode", deflated(new byte[bytes]));
    }

    /** A page with this content, packed as its dictionary says. */
    public static byte[] content(String dictionary, byte[] content) {
        return of(
                CATALOGUE,
                PAGE_TREE.formatted(1),
                "<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]/Contents 4 0 R>>",
                stream(dictionary, latin(content)));
    }

    /** A page that shows nothing, and parts beside it. */
    public static byte[] parts(String dictionary, byte[] content, String... others) {
        String[] all = Stream.concat(Stream.of(stream(dictionary, latin(content))), Stream.of(others))
                .toArray(String[]::new);
        return page("0 0 99 99", "", "", all);
    }

    /** A file whose objects lie in one part, and whose table in another, packed as they say. */
    public static byte[] objects(String objectsSay, String tableSays, int more) {
        String[] objects = {CATALOGUE + " ", PAGE_TREE.formatted(1) + " ", "<</Type/Page/MediaBox[0 0 9 9]>> "};
        String index = "1 0 2 %d 3 %d ".formatted(objects[0].length(), objects[0].length() + objects[1].length());
        String all = index + String.join("", objects) + " ".repeat(more);
        String head = "%PDF-1.5\n";
        String holder = "4 0 obj\n"
                + stream(
                        "/Type/ObjStm/N 3/First %d/Filter/FlateDecode".formatted(index.length()) + objectsSay,
                        latin(deflated(bytes(all))))
                + "\nendobj\n";
        int at = head.length() + holder.length();
        ByteArrayOutputStream rows = new ByteArrayOutputStream();
        for (int[] row : new int[][] {{0, 0, 0}, {2, 4, 0}, {2, 4, 1}, {2, 4, 2}, {1, head.length(), 0}, {1, at, 0}}) {
            rows.writeBytes(new byte[] {(byte) row[0], (byte) (row[1] >> 16), (byte) (row[1] >> 8), (byte) row[1]});
            rows.write(row[2]);
        }
        rows.writeBytes(new byte[more]);
        String table = "5 0 obj\n"
                + stream(
                        "/Type/XRef/Root 1 0 R/Size 6/W[1 3 1]/Filter/FlateDecode" + tableSays,
                        latin(deflated(rows.toByteArray())))
                + "\nendobj\nstartxref\n" + at + "\n%%EOF\n";
        return bytes(head + holder + table);
    }

    /** Parts each of which has no end but that of the file. */
    public static byte[] endlessParts(int parts) {
        StringBuilder pdf = new StringBuilder("%PDF-1.4\n");
        for (int i = 1; i <= parts; i++) {
            pdf.append(i).append(" 0 obj<<>>stream\n");
        }
        return bytes(pdf + "%%EOF\n");
    }

    /** Bytes packed as PDFs pack them. */
    public static byte[] deflated(byte[] bytes) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new DeflaterOutputStream(packed)) {
            out.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    private static String latin(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    /** A page with this content. */
    public static byte[] page(String box, String content, String resources, String... others) {
        List<String> objects = new ArrayList<>(List.of(
                CATALOGUE,
                PAGE_TREE.formatted(1),
                "<</Type/Page/Parent 2 0 R/MediaBox[%s]/Contents 4 0 R/Resources<<%s>>>>".formatted(box, resources),
                stream("", content)));
        objects.addAll(List.of(others));
        return of(objects.toArray(String[]::new));
    }

    /** A part as a file has it. */
    public static String stream(String dictionary, String content) {
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
