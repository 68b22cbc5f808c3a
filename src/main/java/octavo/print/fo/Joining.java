package octavo.print.fo;

import com.ibm.icu.text.ArabicShaping;
import com.ibm.icu.text.ArabicShapingException;
import java.util.List;
import octavo.print.foundry.Fount;

/**
 * Letters of Arabic in the forms in which they join their neighbours (Unicode 16, section 9.2), each a character of its
 * own; {@link Fount#meaning} says which letters such a character stands for.
 */
final class Joining {

    private static final char FIRST = '\u0620';
    private static final char LAST = '\u06D3';

    /** Which joins nothing. */
    private static final char HAMZA = '\u0621';

    /** What stands where an alef did that is part of a ligature: never drawn. */
    private static final char NOTHING = '\u2060';

    private static final int IN_PLACE =
            ArabicShaping.LETTERS_SHAPE | ArabicShaping.LENGTH_FIXED_SPACES_NEAR | ArabicShaping.TEXT_DIRECTION_LOGICAL;

    private Joining() {}

    /** Whether there are letters that should join and do not. */
    static boolean in(String words) {
        return words.chars().anyMatch(Joining::joins);
    }

    /** The first such letter. */
    static String first(String words) {
        return words.chars()
                .filter(Joining::joins)
                .mapToObj(Character::toString)
                .findFirst()
                .orElse("");
    }

    private static boolean joins(int c) {
        return c >= FIRST && c <= LAST && c != HAMZA && Character.isLetter(c);
    }

    /**
     * The words with their letters joined, as many characters as before.
     *
     * @param founts of which the first that has a letter draws it; what has no form there stays as it is
     */
    static String of(String words, List<Fount> founts) {
        if (!in(words)) {
            return words;
        }
        String shaped = shaped(words);
        StringBuilder joined = new StringBuilder(words.length());
        for (int i = 0; i < words.length(); i++) {
            char letter = words.charAt(i);
            char form = shaped.charAt(i);
            boolean taken = form == ' ' && letter != ' ';
            if (taken && joined.charAt(i - 1) == shaped.charAt(i - 1)) {
                joined.append(NOTHING);
            } else {
                joined.append(Character.isLetter(letter) && has(letter, form, founts) ? form : letter);
            }
        }
        return joined.toString();
    }

    private static boolean has(char letter, char form, List<Fount> founts) {
        return founts.stream()
                .filter(fount -> fount.has(letter))
                .findFirst()
                .filter(fount -> form != ' ' && fount.has(form))
                .isPresent();
    }

    private static String shaped(String words) {
        try {
            return new ArabicShaping(IN_PLACE).shape(words);
        } catch (ArabicShapingException e) {
            throw new IllegalStateException(e); // which needs a text that grows
        }
    }
}
