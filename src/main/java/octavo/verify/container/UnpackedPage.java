package octavo.verify.container;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;

/**
 * A page whose content is unpacked in one go; PDFBox unpacks it byte by byte, which takes as long as reading it. Content
 * without end, as a file made to do harm has, is left to PDFBox.
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
        try (RandomAccessRead packed = super.getContentsForStreamParsing()) {
            byte[] some = new byte[SOME];
            for (int read = packed.read(some); read > 0 && content.size() <= MOST; read = packed.read(some)) {
                content.write(some, 0, read);
            }
        }
        return content.size() > MOST
                ? super.getContentsForStreamParsing()
                : new RandomAccessReadBuffer(content.toByteArray());
    }
}
