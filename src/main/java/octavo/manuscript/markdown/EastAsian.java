package octavo.manuscript.markdown;

import java.util.Set;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** Scripts that have no spaces between words, so that a line's end in the file is none either. */
final class EastAsian {

    private static final Set<Character.UnicodeScript> SCRIPTS =
            Set.of(Character.UnicodeScript.HAN, Character.UnicodeScript.HIRAGANA, Character.UnicodeScript.KATAKANA);

    private EastAsian() {}

    /** Whether such characters stand on both sides of a line's end. */
    static boolean meetsAt(SoftLineBreak end) {
        String before = last(end.getPrevious());
        String after = first(end.getNext());
        return !before.isEmpty()
                && !after.isEmpty()
                && is(before.codePointBefore(before.length()))
                && is(after.codePointAt(0));
    }

    private static boolean is(int character) {
        boolean punctuation = character >= 0x3000 && character <= 0x303F || character >= 0xFF00 && character <= 0xFF60;
        return punctuation || SCRIPTS.contains(Character.UnicodeScript.of(character));
    }

    private static String last(Node node) {
        Node found = node;
        while (found != null && found.getLastChild() != null) {
            found = found.getLastChild();
        }
        return found instanceof Text text ? text.getLiteral() : "";
    }

    private static String first(Node node) {
        Node found = node;
        while (found != null && found.getFirstChild() != null) {
            found = found.getFirstChild();
        }
        return found instanceof Text text ? text.getLiteral() : "";
    }
}
