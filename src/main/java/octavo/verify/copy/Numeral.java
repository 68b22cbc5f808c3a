package octavo.verify.copy;

import com.ibm.icu.text.RuleBasedNumberFormat;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.function.IntFunction;

/** Numbers as books write them, told from one another. */
public final class Numeral {

    private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] SIGNS = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};

    private Numeral() {}

    /** Such as {@code XIV}; of what Romans did not count nothing. */
    public static String roman(int number) {
        StringBuilder roman = new StringBuilder();
        int rest = number;
        for (int i = 0; i < VALUES.length; i++) {
            for (; rest >= VALUES[i]; rest -= VALUES[i]) {
                roman.append(SIGNS[i]);
            }
        }
        return roman.toString();
    }

    /** What figures or Roman numerals say; nothing where a word is neither. */
    public static OptionalInt value(String word) {
        if (word.matches("\\d{1,5}")) {
            return OptionalInt.of(Integer.parseInt(word, 10));
        }
        String upper = word.toUpperCase(Locale.ROOT);
        int value = 0;
        int at = 0;
        for (int i = 0; i < VALUES.length; i++) {
            for (; upper.startsWith(SIGNS[i], at); at += SIGNS[i].length()) {
                value += VALUES[i];
            }
        }
        return value > 0 && roman(value).equals(upper) ? OptionalInt.of(value) : OptionalInt.empty();
    }

    /** {@code A} to {@code Z}, then {@code AA}. */
    static String letter(int number) {
        return number <= 0 ? "" : letter((number - 1) / 26) + (char) ('A' + (number - 1) % 26);
    }

    /** Such as {@code Fourteen}, as the Unicode Common Locale Data Repository spells it. */
    static String spelled(int number, Locale language) {
        String written = new RuleBasedNumberFormat(language, RuleBasedNumberFormat.SPELLOUT).format(number);
        return written.substring(0, 1).toUpperCase(language) + written.substring(1);
    }

    /** A word without the points, colons and brackets around it. */
    public static String bare(String word) {
        return word.replaceAll("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$", "");
    }

    /** Only the letters and figures of some words. */
    public static String letters(String words) {
        return words.replaceAll("[^\\p{L}\\p{N}]", "");
    }

    /** Whether a word may be a number, in figures, in Roman ones or as a letter. */
    public static boolean is(String word) {
        return hasFigures(word)
                || word.length() == 1
                || word.toUpperCase(Locale.ROOT).matches("[IVXLCDM]+");
    }

    public static boolean hasFigures(String word) {
        return word.codePoints().anyMatch(Character::isDigit);
    }

    /** How the items of a list may be counted. */
    public enum Figures {
        ARABIC(String::valueOf),
        SMALL_LETTERS(number -> letter(number).toLowerCase(Locale.ROOT)),
        LETTERS(Numeral::letter),
        SMALL_ROMAN(number -> roman(number).toLowerCase(Locale.ROOT)),
        ROMAN(Numeral::roman);

        private final IntFunction<String> written;

        Figures(IntFunction<String> written) {
            this.written = written;
        }

        public String of(int number) {
            return written.apply(number);
        }
    }
}
