package octavo.verify.preflight;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import octavo.measure.Length;
import octavo.measure.PageSize;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.color.PDColorSpace;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** A book of a few pages that a printer has nothing to say about, to be spoilt in one place. */
public final class SoundPdf {

    /** What it is to be held against: four pages of 300 by 400 points with 3 mm of bleed. */
    static final PressRules RULES = new PressRules(
            "PDF/X-1a:2001",
            Optional.of(new PageSize(Length.pt(300), Length.pt(400))),
            Length.mm(3),
            240,
            300,
            2,
            4,
            6,
            true,
            _ -> Length.mm(10),
            Length.mm(5),
            false,
            true,
            1,
            "trial-2026.11",
            Map.of("ink", "the printer's guide"));

    final PDDocument document = new PDDocument();
    final PDFont font;

    /** A sound file of so many pages, the last of them blank. */
    public SoundPdf(int pages) throws IOException {
        font = PDType0Font.load(
                document, Files.newInputStream(Path.of("fonts/eb-garamond/EBGaramond-Regular.ttf")), true);
        for (int number = 1; number <= pages; number++) {
            PDPage page = new PDPage(new PDRectangle(318, 418));
            page.setBleedBox(new PDRectangle(318, 418));
            page.setTrimBox(new PDRectangle(9, 9, 300, 400));
            document.addPage(page);
            if (number < pages) {
                paint(page, out -> {
                    out.setNonStrokingColor(0f, 0f, 0f, 1f);
                    write(out, 60, 200, "The lamp was lit at five.");
                    out.setStrokingColor(0f, 0f, 0f, 1f);
                    out.setLineWidth(0.5f);
                    line(out);
                });
            }
        }
        PDDocumentInformation said = document.getDocumentInformation();
        Calendar date = new GregorianCalendar(TimeZone.getTimeZone("UTC"));
        date.setTimeInMillis(1_767_225_600_000L);
        said.setTitle("The Lighthouse Ledger");
        said.setCreationDate(date);
        said.setModificationDate(date);
        said.setTrapped("False");
        said.setCustomMetadataValue("GTS_PDFXVersion", "PDF/X-1:2001");
        said.setCustomMetadataValue("GTS_PDFXConformance", "PDF/X-1a:2001");
        COSDictionary intent = new COSDictionary();
        intent.setItem(COSName.S, COSName.getPDFName("GTS_PDFX"));
        intent.setString(COSName.OUTPUT_CONDITION_IDENTIFIER, "CGATS TR 003");
        intent.setString(COSName.REGISTRY_NAME, "http://www.color.org");
        COSArray intents = new COSArray();
        intents.add(intent);
        catalog().setItem(COSName.OUTPUT_INTENTS, intents);
        document.getDocument().setVersion(1.3f);
        paint(document.getPage(0), out -> draw(out, picture(450, 450, 8, "DeviceCMYK", (byte) 100), 108));
    }

    COSDictionary catalog() {
        return document.getDocumentCatalog().getCOSObject();
    }

    /** What a test paints. */
    @FunctionalInterface
    interface Painting {
        void on(PDPageContentStream out) throws IOException;
    }

    /** Paints over a page. */
    void paint(PDPage page, Painting painting) throws IOException {
        try (PDPageContentStream out = new PDPageContentStream(document, page, AppendMode.APPEND, true, true)) {
            painting.on(out);
        }
    }

    /** Paints over the second page. */
    void paint(Painting painting) throws IOException {
        paint(document.getPage(1), painting);
    }

    void write(PDPageContentStream out, float x, float y, String words) throws IOException {
        out.beginText();
        out.setFont(font, 11);
        out.newLineAtOffset(x, y);
        out.showText(words);
        out.endText();
    }

    static void line(PDPageContentStream out) throws IOException {
        out.moveTo(60, 100);
        out.lineTo(200, 100);
        out.stroke();
    }

    /** Draws a square picture, so many points wide. */
    static void draw(PDPageContentStream out, PDImageXObject picture, float wide) throws IOException {
        out.drawImage(picture, 60, 220, wide, wide);
    }

    /** A picture that says it has thousands of millions of pixels, and has one. */
    PDImageXObject vastPicture() throws IOException {
        PDImageXObject picture = picture(1, 1, 8, "DeviceCMYK", (byte) 90);
        picture.setWidth(60_000);
        picture.setHeight(60_000);
        return picture;
    }

    /** A picture of one tone. */
    PDImageXObject picture(int width, int height, int bits, String space, byte tone) throws IOException {
        return picture(width, height, bits, PDColorSpace.create(COSName.getPDFName(space)), tone);
    }

    PDImageXObject picture(int width, int height, int bits, PDColorSpace space, byte tone) throws IOException {
        byte[] pixels = new byte[(width * bits * space.getNumberOfComponents() + 7) / 8 * height];
        java.util.Arrays.fill(pixels, tone);
        ByteArrayOutputStream deflated = new ByteArrayOutputStream();
        try (var out = new java.util.zip.DeflaterOutputStream(deflated)) {
            out.write(pixels);
        }
        return new PDImageXObject(
                document,
                new ByteArrayInputStream(deflated.toByteArray()),
                COSName.FLATE_DECODE,
                width,
                height,
                bits,
                space);
    }

    public byte[] bytes() {
        try (document) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out, CompressParameters.NO_COMPRESSION);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
