package octavo.print.forme;

/**
 * A line of words as it was set.
 *
 * @param key of the innermost keyed element that it belongs to
 * @param baseline from the head of the page, in millipoints; turned so that the line lies, where the page is turned
 * @param start from the left of the page to its first letter, in millipoints
 * @param letters how many are drawn, counted as {@link octavo.folio.Letters} counts
 * @param hyphenated whether a word is divided at its end
 * @param room of its words and their spaces
 */
public record Line(String key, int baseline, int start, int letters, boolean hyphenated, Room room) {

    /** Spaces that are wider than those of a fount by a greater part of them are loose. */
    public static final double LOOSE = 0.5;

    /**
     * How much of the line words take, in millipoints.
     *
     * @param width of all
     * @param spaces what the spaces between them would take in their fount
     * @param extra what they take more than that, or less
     */
    public record Room(int width, int spaces, int extra) {

        Room with(Room other) {
            return new Room(width + other.width, spaces + other.spaces, extra + other.extra);
        }
    }

    /** How much wider its spaces are than those of its fount, as a part of them; negative for narrower ones. */
    public double stretch() {
        return room.spaces == 0 ? 0 : (double) room.extra / room.spaces;
    }

    /** Whether its spaces are wider than they should be by more than half of themselves. */
    public boolean isLoose() {
        return stretch() > LOOSE;
    }

    /** The same line further down. */
    Line down(int by) {
        return new Line(key, baseline + by, start, letters, hyphenated, room);
    }

    /** The same line, longer by a stretch of words that goes on in it. */
    Line with(int more, boolean divided, Room words) {
        return new Line(key, baseline, start, letters + more, divided, room.with(words));
    }
}
