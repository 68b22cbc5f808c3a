package octavo.press;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.color.PDColorSpace;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** A finished print edition, opened to be spoilt in one place. */
public record SpoiltPrint(PDDocument document) {

    /** Something that goes wrong with a file. */
    @FunctionalInterface
    public interface Spoiling {
        void on(SpoiltPrint print) throws IOException;
    }

    /** What is painted. */
    @FunctionalInterface
    public interface Painting {
        void on(PDPageContentStream out) throws IOException;
    }

    /** The same file with one fault. */
    public static byte[] of(byte[] pdf, Spoiling spoiling) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            spoiling.on(new SpoiltPrint(document));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out, CompressParameters.NO_COMPRESSION);
            return out.toByteArray();
        }
    }

    public COSDictionary catalog() {
        return document.getDocumentCatalog().getCOSObject();
    }

    public PDDocumentInformation said() {
        return document.getDocumentInformation();
    }

    /** The twelfth page, a verso full of words. */
    public PDPage verso() {
        return document.getPage(11);
    }

    public void paint(Painting painting) throws IOException {
        paint(verso(), painting);
    }

    public void paint(PDPage page, Painting painting) throws IOException {
        try (var out = new PDPageContentStream(document, page, AppendMode.APPEND, true, true)) {
            painting.on(out);
        }
    }

    /** Writes a word in black ink. */
    public void write(PDPage page, float x, float y) throws IOException {
        PDType0Font font = PDType0Font.load(
                document, Files.newInputStream(Path.of("fonts/eb-garamond/EBGaramond-Regular.ttf")), true);
        paint(page, out -> {
            out.setNonStrokingColor(0f, 0f, 0f, 1f);
            out.beginText();
            out.setFont(font, 11);
            out.newLineAtOffset(x, y);
            out.showText("Lamp");
            out.endText();
        });
    }

    /** Draws a picture of one tone on the verso, an inch and a half square. */
    public void draw(int pixels, PDColorSpace space, int tone) throws IOException {
        paint(out -> out.drawImage(picture(pixels, space, tone), 108, 270, 108, 108));
    }

    public void draw(int pixels, String space, int tone) throws IOException {
        draw(pixels, PDColorSpace.create(COSName.getPDFName(space)), tone);
    }

    public PDImageXObject picture(int pixels, PDColorSpace space, int tone) throws IOException {
        byte[] tones = new byte[pixels * pixels * space.getNumberOfComponents()];
        Arrays.fill(tones, (byte) tone);
        ByteArrayOutputStream deflated = new ByteArrayOutputStream();
        try (var out = new DeflaterOutputStream(deflated)) {
            out.write(tones);
        }
        var bytes = new ByteArrayInputStream(deflated.toByteArray());
        return new PDImageXObject(document, bytes, COSName.FLATE_DECODE, pixels, pixels, 8, space);
    }

    /** Puts a box of every page at so many points from where it is, outwards. */
    public void widen(COSName box, float by) {
        for (PDPage page : document.getPages()) {
            float[] sides = ((COSArray) page.getCOSObject().getDictionaryObject(box)).toFloatArray();
            COSArray wider = new COSArray();
            wider.setFloatArray(new float[] {sides[0] - by, sides[1] - by, sides[2] + by, sides[3] + by});
            page.getCOSObject().setItem(box, wider);
        }
    }
}
