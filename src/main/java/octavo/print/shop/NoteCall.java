package octavo.print.shop;

import java.util.Optional;
import java.util.Stack;
import org.apache.fop.complexscripts.bidi.DelimitedTextRange;
import org.apache.fop.fo.CharIterator;
import org.apache.fop.fo.FONode;
import org.apache.fop.fo.FONode.FONodeIterator;
import org.apache.fop.fo.flow.Block;
import org.apache.fop.fo.flow.Footnote;

/**
 * Where a note is called in a line. FOP 2.11 ends the line's text there for the bidirectional algorithm, and puts in
 * disorder what follows; here it goes on. A call behind right-to-left words belongs to the sentence around them, and
 * stands on the side where that goes on.
 */
final class NoteCall extends Footnote {

    private static final char LEFT_TO_RIGHT_MARK = '\u200E';

    NoteCall(FONode parent) {
        super(parent);
    }

    @Override
    public boolean isDelimitedTextRangeBoundary(int side) {
        return false;
    }

    @Override
    protected Stack<DelimitedTextRange> collectDelimitedTextRanges(
            Stack<DelimitedTextRange> ranges, DelimitedTextRange line) {
        boolean apart = !rightToLeftFollows();
        if (apart) {
            line.append(LEFT_TO_RIGHT_MARK, this);
        }
        Stack<DelimitedTextRange> all = getFootnoteCitation().collectDelimitedTextRanges(ranges);
        if (apart) {
            line.append(LEFT_TO_RIGHT_MARK, this);
        }
        all.addAll(0, getFootnoteBody().collectDelimitedTextRanges(new Stack<>())); // the last one goes on
        return all;
    }

    /** Whether the next letter that has a direction is read from right to left. */
    private boolean rightToLeftFollows() {
        for (FONode at = this; !(at instanceof Block); at = at.getParent()) {
            FONodeIterator after = at.getParent().getChildNodes(at);
            after.next();
            while (after.hasNext()) {
                Optional<Boolean> direction = rightToLeft(after.next().charIterator());
                if (direction.isPresent()) {
                    return direction.get();
                }
            }
        }
        return false;
    }

    private static Optional<Boolean> rightToLeft(CharIterator letters) {
        while (letters.hasNext()) {
            switch (Character.getDirectionality(letters.nextChar())) {
                case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> {
                    return Optional.of(false);
                }
                case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC -> {
                    return Optional.of(true);
                }
                default -> {}
            }
        }
        return Optional.empty();
    }
}
