package octavo.verify.reading;

import java.util.Set;
import java.util.function.Predicate;
import octavo.verify.copy.Strand;
import octavo.verify.letters.Alignment;
import octavo.verify.letters.LetterCase;
import octavo.verify.letters.Letters;

/**
 * How a strand runs through what the strands before it had left over.
 *
 * @param through the letters that it runs through
 * @param others those that it does not run through
 */
record Passage(Alignment alignment, Letters through, Letters others) {

    /**
     * Through the words that surely are a strand's, or else through those as well of which nobody knows whose they are.
     *
     * @param cased whether words may stand in another case than the copy has them
     */
    static Passage of(Strand.Written strand, Letters expected, Letters rest, Owners owners, boolean cased) {
        Strand.Written place = place(strand);
        Predicate<Set<Strand.Written>> sure = Set.of(place)::equals;
        Letters own = owners.sorted(rest, sure);
        if (own.length() >= expected.length()) {
            Passage passage = of(expected, own, owners.sorted(rest, sure.negate()), cased);
            if (passage.lacks() == 0) {
                return passage;
            }
        }
        Predicate<Set<Strand.Written>> open = known -> known.contains(place);
        return of(expected, owners.sorted(rest, open), owners.sorted(rest, open.negate()), cased);
    }

    /** The case is looked at where words seem to be missing. */
    private static Passage of(Letters expected, Letters text, Letters others, boolean cased) {
        Passage found = new Passage(Alignment.of(expected, text), text, others);
        if (!cased || found.lacks() == 0) {
            return found;
        }
        Letters through = LetterCase.asWritten(expected, text);
        Passage written = new Passage(Alignment.of(expected, through), through, others);
        return written.lacks() < found.lacks() ? written : found;
    }

    /** Words of the copyright page and the colophon stand as running text does. */
    private static Strand.Written place(Strand.Written strand) {
        return switch (strand) {
            case RUNNING_TEXT, COPYRIGHT_PAGE, COLOPHON -> Strand.Written.RUNNING_TEXT;
            case FIGURES, LISTINGS, TABLE_CAPTIONS, TABLES, TABLE_NOTES, NOTES -> strand;
        };
    }

    /** How many letters it lacks. */
    private int lacks() {
        return alignment.missing().stream()
                .mapToInt(gap -> gap.to() - gap.from())
                .sum();
    }

    /** Where a letter of the strand stands in the file; negative where it does not. */
    int at(int letter) {
        int there = alignment.at(letter);
        return there < 0 ? -1 : through.origin(there);
    }

    /** A letter that it runs through as the file counts it, or the last where there is no more. */
    int origin(int letter) {
        return through.length() == 0 ? 0 : through.origin(Math.min(letter, through.length() - 1));
    }

    /** What is left over behind it. */
    Letters rest() {
        return Letters.merged(alignment.rest(), others);
    }
}
