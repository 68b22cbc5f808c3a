package octavo.verify.reading;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import octavo.verify.copy.Strand;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/** Whose words the glyphs of a page are, by the marks between which they are drawn; ISO 32000-1, 14.6. */
final class Marking {

    private static final int NONE = -1;

    private final Tags tags;
    private final Deque<Integer> open = new ArrayDeque<>();
    private final Map<TextPosition, Optional<Strand.Written>> glyphs = new IdentityHashMap<>();

    Marking(Tags tags) {
        this.tags = tags;
    }

    /** Whether the file says of its words whose they are. */
    boolean isKnown() {
        return !tags.isEmpty();
    }

    void begin(@Nullable COSDictionary properties) {
        open.push(properties == null ? NONE : properties.getInt(COSName.MCID, NONE));
    }

    void end() {
        open.poll();
    }

    /** What is drawn belongs to the mark that is nearest around it. */
    void draw(TextPosition glyph, PDPage page) {
        if (isKnown()) {
            int mark = open.stream().filter(one -> one != NONE).findFirst().orElse(NONE);
            glyphs.put(glyph, tags.strand(page, mark));
        }
    }

    /** Whose word a glyph is of; nobody's where it is furniture. */
    Optional<Strand.Written> strand(TextPosition glyph) {
        return glyphs.getOrDefault(glyph, Optional.empty());
    }

    /** A page is read. */
    void clear() {
        glyphs.clear();
    }
}
