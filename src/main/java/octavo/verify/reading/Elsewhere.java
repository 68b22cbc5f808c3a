package octavo.verify.reading;

import java.util.Arrays;
import octavo.verify.Locus;
import octavo.verify.copy.Strand;
import octavo.verify.letters.Alignment;
import octavo.verify.letters.Concordance;
import octavo.verify.letters.Letters;
import octavo.verify.pages.SightLine;

/**
 * What seems to lack on pages and stands elsewhere: a row may go on over a page, and what waits for the next lets what cannot wait
 * pass; and on a line of words that are read from right to left and of others, nobody sees which of them a number belongs to.
 */
final class Elsewhere {

    private final FileText file;
    private final Letters expected;
    private final Letters left;
    private final boolean moves;
    private final Concordance words;

    Elsewhere(Strand.Written strand, Letters expected, Alignment alignment, FileText file) {
        this.file = file;
        this.expected = expected;
        this.left = alignment.rest();
        this.moves = switch (strand) {
            case TABLES, FIGURES, TABLE_CAPTIONS -> true;
            case RUNNING_TEXT, LISTINGS, TABLE_NOTES, NOTES, COPYRIGHT_PAGE, COLOPHON -> false;
        };
        boolean any = alignment.missing().stream().anyMatch(this::isPossible);
        this.words = new Concordance(any ? left : new Letters());
    }

    private boolean isPossible(Alignment.Gap gap) {
        return file.hasPages() && !gap.replaced() && (moves || turns(gap));
    }

    private boolean turns(Alignment.Gap gap) {
        return SightLine.concerns(expected.block(gap.from()));
    }

    /** Whether each cell of a stretch, or each word that stands alone in it, stands somewhere else. */
    boolean holds(Alignment.Gap gap) {
        if (!isPossible(gap)) {
            return false;
        }
        boolean turns = turns(gap);
        int cell = gap.from();
        for (int end = gap.from() + 1; end <= gap.to(); end++) {
            if (end == gap.to() || expected.joins(end) || expected.begins(end) && turns) {
                if (Arrays.stream(words.places(expected.text(cell, end))).allMatch(this::isFurniture)) {
                    return false;
                }
                cell = end;
            }
        }
        return true;
    }

    /** Running heads and folios stand on the first line of a page or on the last. */
    private boolean isFurniture(int letter) {
        return file.locus(left.origin(letter)) instanceof Locus.OnPage line && file.isOutermost(line);
    }
}
