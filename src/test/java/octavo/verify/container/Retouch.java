package octavo.verify.container;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;

/** Changes in finished PDFs. */
public final class Retouch {

    private Retouch() {}

    /** What is done to a part of a file. */
    @FunctionalInterface
    public interface Edit<T> {
        void on(T part) throws IOException;
    }

    /** A file with something in it changed. */
    public static byte[] file(byte[] pdf, Edit<PDDocument> edit) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            edit.on(document);
            document.save(out, CompressParameters.NO_COMPRESSION);
        }
        return out.toByteArray();
    }

    /**
     * A file with the steps of one page changed.
     *
     * @param index of the page, from 0
     */
    public static byte[] page(byte[] pdf, int index, Edit<List<Object>> edit) throws IOException {
        return file(pdf, document -> {
            PDPage page = document.getPage(index);
            List<Object> tokens = new ArrayList<>(new PDFStreamParser(page).parse());
            edit.on(tokens);
            content(document, page, tokens);
        });
    }

    /** Gives a page other steps. */
    public static void content(PDDocument document, PDPage page, List<Object> tokens) throws IOException {
        PDStream stream = new PDStream(document);
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            new ContentStreamWriter(out).writeTokens(tokens);
        }
        page.setContents(stream);
    }
}
