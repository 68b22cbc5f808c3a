package octavo.verify.container;

import java.io.IOException;
import java.io.InputStream;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;

/** A page whose content is unpacked in one go; PDFBox unpacks it byte by byte, which takes as long as reading it. */
public final class UnpackedPage extends PDPage {

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
        try (InputStream content = getContents()) {
            return new RandomAccessReadBuffer(content.readAllBytes());
        }
    }
}
