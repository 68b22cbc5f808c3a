package octavo.press.pdfx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;

/** Pages as a printer takes them: PDF 1.3 with its boxes, in inks, with nothing that is transparent or can be clicked. */
public final class PressFile {

    private static final List<String> NOT_PRINTED = List.of("Annots", "Group", "StructParents", "Tabs", "CropBox");

    private final Sheet sheet;
    private final Declaration declaration;

    public PressFile(Sheet sheet, Declaration declaration) {
        this.sheet = sheet;
        this.declaration = declaration;
    }

    /** Makes the file; the same pages give the same bytes. */
    public byte[] of(byte[] pdf) throws IOException {
        return of(pdf, true);
    }

    /**
     * The same of a book that may open to the right.
     *
     * @param pdf pages of the trimmed size
     * @param right whether the first of them is a right-hand one
     */
    public byte[] of(byte[] pdf, boolean right) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            Inks inks = Inks.of(declaration.profile());
            Plates plates = new Plates(document, inks);
            Separation separation = new Separation(document, inks, new Exposure(plates, inks));
            Leftovers leftovers = new Leftovers();
            boolean recto = right;
            for (PDPage page : document.getPages()) {
                separation.separate(page);
                leftovers.keep(page);
                impose(document, page, recto);
                recto = !recto;
            }
            leftovers.clear();
            Pictures pictures = new Pictures(plates);
            for (PDResources resources : leftovers.resources()) {
                pictures.replace(resources);
            }
            declaration.put(document);
            return save(document, pdf);
        }
    }

    /** Puts a page on its sheet. */
    private void impose(PDDocument document, PDPage page, boolean recto) throws IOException {
        NOT_PRINTED.forEach(key -> page.getCOSObject().removeItem(COSName.getPDFName(key)));
        PDRectangle trimmed = sheet.trimmed(recto);
        page.setMediaBox(sheet.media(recto));
        page.getCOSObject().setItem(COSName.TRIM_BOX, trimmed.getCOSArray());
        page.getCOSObject().setItem(COSName.BLEED_BOX, sheet.bled(recto).getCOSArray());
        if (trimmed.getLowerLeftX() > 0 || trimmed.getLowerLeftY() > 0 || sheet.marks()) {
            String corner = String.format(
                    Locale.ROOT, "q\n1 0 0 1 %.3f %.3f cm\n", trimmed.getLowerLeftX(), trimmed.getLowerLeftY());
            String marks = sheet.marks() ? CropMarks.around(trimmed, sheet.off()) : "";
            COSArray content = new COSArray();
            content.add(stream(document, corner));
            content.add(page.getCOSObject().getItem(COSName.CONTENTS));
            content.add(stream(document, "\nQ\n" + marks));
            page.getCOSObject().setItem(COSName.CONTENTS, content);
        }
    }

    private static PDStream stream(PDDocument document, String content) throws IOException {
        PDStream stream = new PDStream(document);
        try (OutputStream out = stream.createOutputStream()) {
            out.write(content.getBytes(StandardCharsets.US_ASCII));
        }
        return stream;
    }

    /** PDFBox names a file by the clock unless it is given a number; this one comes from the content. */
    private static byte[] save(PDDocument document, byte[] pdf) throws IOException {
        document.setDocumentId(ByteBuffer.wrap(digest(pdf)).getLong());
        document.getDocument().setVersion(1.3f);
        ByteArrayOutputStream out = new ByteArrayOutputStream(pdf.length + pdf.length / 8);
        document.save(out, CompressParameters.NO_COMPRESSION);
        return out.toByteArray();
    }

    private static byte[] digest(byte[] pdf) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(pdf);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
