package octavo.epub;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.fontbox.ttf.OS2WindowsMetricsTable;
import org.apache.fontbox.ttf.OTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** A font as its licence lets it be embedded, which it says itself (OpenType 1.9, OS/2, fsType). */
final class EmbeddedFont {

    private static final int USAGE = 0x000f;
    private static final int RESTRICTED = 0x0002;
    private static final int WHOLE_ONLY = 0x0100;
    private static final int BITMAPS_ONLY = 0x0200;

    /** The tables that no font can do without. */
    private static final List<String> SMALL =
            List.of("OS/2", "cmap", "glyf", "head", "hhea", "hmtx", "loca", "maxp", "name", "post");

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

    /**
     * A small font of these characters alone, for a drawing, without its kerning; none where the font's licence or its kind
     * does not let it be parted.
     */
    Optional<byte[]> letters(Set<Integer> characters) throws IOException {
        if (isForbidden() || (licence & WHOLE_ONLY) != 0 || !FontSubset.isPossible(font)) {
            return Optional.empty();
        }
        TTFSubsetter letters = new TTFSubsetter(font, SMALL);
        letters.addAll(characters);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        letters.writeToStream(out);
        return Optional.of(out.toByteArray());
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
