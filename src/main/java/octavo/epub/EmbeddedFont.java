package octavo.epub;

import java.io.IOException;
import java.util.Set;
import org.apache.fontbox.ttf.OS2WindowsMetricsTable;
import org.apache.fontbox.ttf.OTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** A font as its licence lets it be embedded, which it says itself (OpenType 1.9, OS/2, fsType). */
final class EmbeddedFont {

    private static final int USAGE = 0x000f;
    private static final int RESTRICTED = 0x0002;
    private static final int WHOLE_ONLY = 0x0100;
    private static final int BITMAPS_ONLY = 0x0200;

    private final byte[] whole;
    private final TrueTypeFont font;
    private final int licence;

    /** @throws IOException where it is no TrueType or OpenType font */
    EmbeddedFont(byte[] whole) throws IOException {
        this.whole = whole;
        font = new OTFParser().parse(new RandomAccessReadBuffer(whole));
        OS2WindowsMetricsTable metrics = font.getOS2Windows();
        licence = metrics == null ? 0 : metrics.getFsType();
    }

    boolean isForbidden() {
        return (licence & USAGE) == RESTRICTED || (licence & BITMAPS_ONLY) != 0;
    }

    /** The file for a book that shows these characters: whole where its licence or its kind asks for that. */
    byte[] showing(Set<Integer> characters) {
        try {
            boolean parted = (licence & WHOLE_ONLY) == 0 && FontSubset.isPossible(font);
            return parted ? FontSubset.of(font, characters) : whole;
        } catch (IOException | IndexOutOfBoundsException broken) {
            return whole; // A reading system may understand tables that lead nowhere here.
        }
    }
}
