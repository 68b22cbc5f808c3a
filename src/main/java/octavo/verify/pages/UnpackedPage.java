package octavo.verify.pages;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDStream;

/**
 * A page whose content is unpacked in one go; PDFBox unpacks it byte by byte, which takes as long as reading it. Content
 * without end, as a file made to do harm has, is given up.
 */
public final class UnpackedPage extends PDPage {

    /** In bytes; the densest page of a book has a fraction of it. */
    static final int MOST = 1 << 25;

    private static final int SOME = 1 << 14;

    private final PDPage page;

    /** The same page, with the fonts that its document has loaded. */
    public UnpackedPage(PDPage page) {
        super(page.getCOSObject());
        this.page = page;
    }

    @Override
    public PDResources getResources() {
        return page.getResources();
    }

    @Override
    public RandomAccessRead getContentsForStreamParsing() throws IOException {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        if (getCOSObject().getDictionaryObject(COSName.CONTENTS) instanceof COSArray) {
            parts(content);
        } else {
            whole(content);
        }
        if (content.size() > MOST) {
            throw new Patience.Endless();
        }
        return new RandomAccessReadBuffer(content.toByteArray());
    }

    private void whole(ByteArrayOutputStream content) throws IOException {
        try (RandomAccessRead packed = super.getContentsForStreamParsing()) {
            byte[] some = new byte[SOME];
            for (int read = packed.read(some); read > 0 && content.size() <= MOST; read = packed.read(some)) {
                content.write(some, 0, read);
            }
        }
    }

    /** One after the other, since PDFBox would hold them all; a broken one is passed over, as by PDFBox. */
    private void parts(ByteArrayOutputStream content) {
        for (Iterator<PDStream> parts = page.getContentStreams(); parts.hasNext() && content.size() <= MOST; ) {
            try (InputStream part = parts.next().createInputStream()) {
                content.writeBytes(part.readNBytes(MOST));
                content.write('\n');
            } catch (IOException e) {
                continue;
            }
        }
    }
}
