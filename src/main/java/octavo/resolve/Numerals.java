package octavo.resolve;

import com.ibm.icu.text.RuleBasedNumberFormat;
import octavo.book.LanguageTag;

/** Numbers as books write them. */
final class Numerals {

    private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] ROMAN = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};

    private Numerals() {}

    /** Such as {@code XIV}. */
    static String roman(int number) {
        StringBuilder written = new StringBuilder();
        int rest = number;
        for (int i = 0; i < VALUES.length; i++) {
            while (rest >= VALUES[i]) {
                written.append(ROMAN[i]);
                rest -= VALUES[i];
            }
        }
        return written.toString();
    }

    /** Such as {@code Fourteen}. */
    static String spelled(int number, LanguageTag language) {
        RuleBasedNumberFormat speller = new RuleBasedNumberFormat(language.locale(), RuleBasedNumberFormat.SPELLOUT);
        String written = speller.format(number).replace("\u00AD", "");
        return written.substring(0, 1).toUpperCase(language.locale()) + written.substring(1);
    }

    /** {@code A} to {@code Z}, then {@code AA}. */
    static String letter(int number) {
        String last = String.valueOf((char) ('A' + (number - 1) % 26));
        return number <= 26 ? last : letter((number - 1) / 26) + last;
    }
}
