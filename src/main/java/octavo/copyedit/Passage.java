package octavo.copyedit;

import java.util.ArrayList;
import java.util.List;
import octavo.book.Inline;
import octavo.book.LanguageTag;

/**
 * Words that are read in one go: a paragraph, a heading, a line of verse, a cell of a table.
 *
 * @param text {@link #ELSE} stands for what is no word of this language: code, formulas, words in another one
 * @param pieces what of the manuscript it was put together from, in their order
 * @param words letters and figures in a row; an apostrophe between two of them is one of them
 */
record Passage(Kind kind, LanguageTag language, String text, List<Piece> pieces, List<Word> words) {

    /** What is no word, and keeps the words around it apart. */
    static final char ELSE = '\uFFFC';

    Passage(Kind kind, LanguageTag language, String text, List<Piece> pieces) {
        this(kind, language, text, List.copyOf(pieces), words(text));
    }

    enum Kind {
        PROSE,
        HEADING,
        VERSE
    }

    /**
     * Words of the manuscript.
     *
     * @param from where they begin in the passage's text
     */
    record Piece(int from, Inline.Text words) {}

    /** A word in the passage's text. */
    record Word(int from, int to) {
        String in(Passage passage) {
            return passage.text.substring(from, to);
        }
    }

    private static List<Word> words(String text) {
        List<Word> words = new ArrayList<>(text.length() / 5);
        int i = 0;
        while (i < text.length()) {
            int from = i;
            while (i < text.length() && (letter(text.charAt(i)) || i > from && apostrophe(text, i))) {
                i++;
            }
            if (i > from) {
                words.add(new Word(from, i));
            } else {
                i++;
            }
        }
        return words;
    }

    private static boolean apostrophe(String text, int at) {
        char c = text.charAt(at);
        return (c == '’' || c == '\'') && at + 1 < text.length() && letter(text.charAt(at + 1));
    }

    /** Plane 1 has letters too, and no word is divided by a sign from there. */
    private static boolean letter(char c) {
        if (c < 0x80) {
            return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
        }
        int type = Character.getType(c);
        return Character.isLetterOrDigit(c)
                || Character.isSurrogate(c)
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }
}
