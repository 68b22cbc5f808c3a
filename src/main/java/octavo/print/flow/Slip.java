package octavo.print.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import octavo.folio.Letters;
import octavo.source.SourceSpan;

/** What one block says, so that letters drawn can be told from letters of the manuscript. */
final class Slip {

    private record Piece(String words, boolean own) {}

    private final int number;
    private final SourceSpan place;
    private final boolean running;
    private final Ties ties;
    private final int whole;
    private final int row;
    private final int before;
    private final List<Piece> pieces = new ArrayList<>(2);
    private int letters;
    private int own;
    private OptionalInt picture = OptionalInt.empty();

    /**
     * @param running whether it is running text, not a note
     * @param ties that it has with what stands around it
     * @param whole the number of the block that it stands in and that is looked at as one thing; -1 without one
     * @param row the number of the table's row that it stands in, negative in its head; 0 without one
     * @param before how many letters of the same place stand in blocks before it
     */
    Slip(int number, SourceSpan place, boolean running, Ties ties, int whole, int row, int before) {
        this.number = number;
        this.place = place;
        this.running = running;
        this.ties = ties;
        this.whole = whole;
        this.row = row;
        this.before = before;
    }

    /** Words of the manuscript. */
    void words(String words) {
        add(new Piece(words, true));
        own += Letters.in(words);
    }

    /** Words of the style sheet, or of this edition alone. */
    void added(String words) {
        add(new Piece(words, false));
    }

    private void add(Piece piece) {
        pieces.add(piece);
        letters += Letters.in(piece.words);
    }

    /** A picture stands here. */
    void picture() {
        if (picture.isEmpty()) {
            picture = OptionalInt.of(before + own);
        }
    }

    int number() {
        return number;
    }

    SourceSpan place() {
        return place;
    }

    boolean running() {
        return running;
    }

    Ties ties() {
        return ties;
    }

    int whole() {
        return whole;
    }

    int row() {
        return row;
    }

    /** How many letters it has, counted as they are drawn. */
    int letters() {
        return letters;
    }

    /** How many letters of its place stand before its first picture; empty without one. */
    OptionalInt pictured() {
        return picture;
    }

    /**
     * How many letters of its place stand before the first whole word of the manuscript that begins among some that are
     * drawn; empty where none does.
     *
     * @param from the first letter drawn, from 0
     * @param to after the last
     */
    OptionalInt word(int from, int to) {
        int drawn = 0;
        int counted = before;
        boolean begins = true;
        for (Piece piece : pieces) {
            for (int at = 0; at < piece.words.length(); at = piece.words.offsetByCodePoints(at, 1)) {
                int c = piece.words.codePointAt(at);
                if (!Letters.is(c)) {
                    begins |= Character.isWhitespace(c) || Character.isSpaceChar(c);
                    continue;
                }
                boolean found = piece.own && (begins || standsAlone(c)) && drawn >= from;
                if (found || drawn >= to) {
                    return found && drawn < to ? OptionalInt.of(counted) : OptionalInt.empty();
                }
                drawn++;
                counted += piece.own ? 1 : 0;
                begins = piece.own ? endsWord(c) : begins;
            }
        }
        return OptionalInt.empty();
    }

    /** After a dash a new word begins (The Chicago Manual of Style, 6.75 and 6.85). */
    private static boolean endsWord(int c) {
        return c == '\u2013' || c == '\u2014' || standsAlone(c);
    }

    /** Scripts whose words stand without spaces between them. */
    private static boolean standsAlone(int c) {
        Character.UnicodeScript script = Character.UnicodeScript.of(c);
        return Character.isIdeographic(c)
                || script == Character.UnicodeScript.HIRAGANA
                || script == Character.UnicodeScript.KATAKANA;
    }
}
