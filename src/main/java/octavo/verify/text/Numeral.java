package octavo.verify.text;

import java.util.Locale;

/** Numbers as books write them, told from one another. */
final class Numeral {

    private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] SIGNS = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};

    private Numeral() {}

    /** Such as {@code XIV}; of what Romans did not count nothing. */
    static String roman(int number) {
        StringBuilder roman = new StringBuilder();
        int rest = number;
        for (int i = 0; i < VALUES.length; i++) {
            for (; rest >= VALUES[i]; rest -= VALUES[i]) {
                roman.append(SIGNS[i]);
            }
        }
        return roman.toString();
    }

    /** {@code A} to {@code Z}, then {@code AA}. */
    static String letter(int number) {
        return number <= 0 ? "" : letter((number - 1) / 26) + (char) ('A' + (number - 1) % 26);
    }

    /** A word without the points, colons and brackets around it. */
    static String bare(String word) {
        return word.replaceAll("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$", "");
    }

    /** Only the letters and figures of some words. */
    static String letters(String words) {
        return words.replaceAll("[^\\p{L}\\p{N}]", "");
    }

    /** Whether a word says a number that may stand in other figures where it is referred to. */
    static boolean same(String word, String number) {
        return word.equalsIgnoreCase(number)
                || word.matches("\\d{1,4}") && roman(Integer.parseInt(word, 10)).equals(number);
    }

    /** Whether a word may be a number, in figures, in Roman ones or as a letter. */
    static boolean is(String word) {
        return hasFigures(word)
                || word.length() == 1
                || word.toUpperCase(Locale.ROOT).matches("[IVXLCDM]+");
    }

    static boolean hasFigures(String word) {
        return word.codePoints().anyMatch(Character::isDigit);
    }

    /** Whether a mark counts an item so, in whatever figures or letters. */
    static boolean counts(String mark, int number) {
        return mark.equals(String.valueOf(number))
                || mark.equalsIgnoreCase(roman(number))
                || mark.equalsIgnoreCase(letter(number));
    }
}
