package octavo.verify.text;

import java.util.BitSet;
import java.util.OptionalInt;
import octavo.verify.reading.FileText;

/** Pages as an index names them: one after the other, ranges among them, whose last number may be cut short. */
final class Span {

    /** A hyphen in Spanish, Italian and Dutch, an en dash elsewhere. */
    static final String TO = "\\p{Pd}";

    private final FileText file;
    private final BitSet leaves = new BitSet();
    private int last;
    private boolean open;

    Span(FileText file) {
        this.file = file;
    }

    /** Reads a page's name or the sign of a range; false where a word is neither. */
    boolean read(String word) {
        if (word.matches(TO)) {
            open = last > 0;
            return open;
        }
        OptionalInt leaf = open ? end(word) : file.leafNamed(word);
        if (leaf.isPresent()) {
            leaves.set(open ? Math.min(last, leaf.getAsInt()) : leaf.getAsInt(), leaf.getAsInt() + 1);
            last = leaf.getAsInt();
            open = false;
        }
        return leaf.isPresent();
    }

    /** Such as 147 for 7 behind 145. */
    private OptionalInt end(String word) {
        String first = file.leafName(last);
        OptionalInt full = file.leafNamed(first.substring(0, Math.max(0, first.length() - word.length())) + word);
        return full.isPresent() && full.getAsInt() >= last ? full : file.leafNamed(word);
    }

    BitSet leaves() {
        return leaves;
    }
}
