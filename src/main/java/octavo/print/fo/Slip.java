package octavo.print.fo;

import java.util.ArrayList;
import java.util.List;
import octavo.markup.Node;
import octavo.print.forme.Setting;
import octavo.source.SourceSpan;

/** What one block says, so that letters drawn can be told from characters of the manuscript. */
final class Slip {

    private record Piece(String words, boolean own) {}

    private final int number;
    private final SourceSpan place;
    private final boolean running;
    private final int before;
    private final List<Piece> pieces = new ArrayList<>(2);
    private int letters;

    /**
     * @param running whether it is running text, not a note
     * @param before how many characters of the same place stand in blocks before it
     */
    Slip(int number, SourceSpan place, boolean running, int before) {
        this.number = number;
        this.place = place;
        this.running = running;
        this.before = before;
    }

    void words(String words) {
        add(new Piece(words, true));
    }

    void added(String words) {
        add(new Piece(words, false));
    }

    private void add(Piece piece) {
        pieces.add(piece);
        letters += Setting.letters(piece.words);
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

    /** How many letters it has, counted as they are drawn. */
    int letters() {
        return letters;
    }

    /** How many characters, as {@link Node.Element#words} gives them, stand before a letter; the first letter is 0. */
    int characters(int letter) {
        int characters = before;
        int left = letter;
        for (Piece piece : pieces) {
            for (int at = 0; at < piece.words.length(); at = piece.words.offsetByCodePoints(at, 1)) {
                int c = piece.words.codePointAt(at);
                boolean drawn = Setting.letters(Character.toString(c)) > 0;
                if (drawn && left == 0 && piece.own) {
                    return characters;
                }
                left -= drawn && left > 0 ? 1 : 0;
                characters += piece.own ? Character.charCount(c) : 0;
            }
        }
        return characters;
    }
}
