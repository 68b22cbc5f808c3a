package octavo.print.tagging;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Map;
import octavo.print.forme.Structure;
import octavo.print.presswork.Marked;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Printed pages as they are read on a screen: with a structure, links and an outline, so that the file is PDF/UA-1 (ISO
 * 14289-1) and PDF/A-2a (ISO 19005-2).
 *
 * @param divisions in reading order
 * @param marked what was marked while the pages were printed
 * @param anchors where each id stands
 * @param bookmarks in order
 * @param turned indices of the pages that are shown turned to the right, as what stands on them is turned to the left
 */
public record TaggedFile(
        List<Structure> divisions,
        Marked marked,
        Map<String, Spot> anchors,
        List<Bookmark> bookmarks,
        List<Integer> turned) {

    /** The file; the same pages give the same bytes. */
    public byte[] of(byte[] pages) throws IOException {
        try (PDDocument document = Loader.loadPDF(pages)) {
            Hyperlinks links = new Hyperlinks(document, anchors);
            new Tree(document, links).put(Reading.of(divisions, marked), document);
            Outline.put(bookmarks, links, document);
            name(links, document);
            mark(document);
            withoutGlyphSets(document);
            Colours.put(document);
            turned.forEach(page -> document.getPage(page).setRotation(90));
            document.setDocumentId(ByteBuffer.wrap(digest(pages)).getLong());
            ByteArrayOutputStream out = new ByteArrayOutputStream(pages.length * 5 / 4);
            document.save(out);
            return out.toByteArray();
        }
    }

    private static void name(Hyperlinks links, PDDocument document) {
        if (!links.reached().isEmpty()) {
            COSDictionary names = new COSDictionary();
            names.setItem(COSName.DESTS, Tree.names(links.reached()));
            document.getDocumentCatalog().getCOSObject().setItem(COSName.NAMES, names);
        }
    }

    private static void mark(PDDocument document) {
        COSDictionary info = new COSDictionary();
        info.setBoolean(COSName.getPDFName("Marked"), true);
        document.getDocumentCatalog().getCOSObject().setItem(COSName.getPDFName("MarkInfo"), info);
    }

    /** FOP's sets of glyphs leave out some that are there; none has to be given (ISO 19005-2, 6.2.11.4.2). */
    private static void withoutGlyphSets(PDDocument document) {
        for (COSObject object : document.getDocument().getObjectsByType(COSName.FONT_DESC)) {
            ((COSDictionary) object.getObject()).removeItem(COSName.getPDFName("CIDSet"));
        }
    }

    private static byte[] digest(byte[] pages) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(pages);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
