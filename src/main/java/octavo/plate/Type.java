package octavo.plate;

import octavo.measure.Length;

/**
 * How a line of words is lettered.
 *
 * @param family of the face wished for; others stand in for characters that it lacks
 * @param weight from 100 to 900, as in CSS
 * @param tracking what is put between letters, as a share of the size
 */
public record Type(String family, int weight, boolean italic, Length size, double tracking) {

    /** The upright regular of a family. */
    public static Type roman(String family, Length size) {
        return new Type(family, 400, false, size, 0);
    }

    public Type italics() {
        return new Type(family, weight, true, size, tracking);
    }

    public Type at(Length other) {
        return new Type(family, weight, italic, other, tracking);
    }

    public Type tracked(double share) {
        return new Type(family, weight, italic, size, share);
    }
}
