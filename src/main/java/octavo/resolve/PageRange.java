package octavo.resolve;

import java.util.regex.Pattern;
import octavo.book.LanguageTag;

/** How much of a range's last page is written: 107–8 in English, 107–108 elsewhere. */
enum PageRange {

    /** All figures. */
    WHOLE {
        @Override
        String last(String first, String last) {
            return last;
        }
    },

    /** As few figures as tell it, but two from 10 to 19 (New Hart's Rules, 11.4). */
    FEWEST {
        @Override
        String last(String first, String last) {
            int same = same(first, last);
            boolean teen = last.charAt(last.length() - 2) == '1';
            return last.substring(Math.min(same, last.length() - (teen ? 2 : 1)));
        }
    },

    /** As few below 110 in each hundred, else two; all below 100 and from a whole hundred (The Chicago Manual of Style, 9.61). */
    CHICAGO {
        @Override
        String last(String first, String last) {
            int number = Integer.parseInt(first, 10);
            if (number < 100 || number % 100 == 0) {
                return last;
            }
            int least = number % 100 < 10 ? 1 : 2;
            return last.substring(Math.min(same(first, last), last.length() - least));
        }
    };

    private static final Pattern FIGURES = Pattern.compile("[1-9]\\d+");

    /** That of a language and its region. */
    static PageRange of(LanguageTag language) {
        if (!language.language().equals("en")) {
            return WHOLE;
        }
        return language.region().equals("US") ? CHICAGO : FEWEST;
    }

    /** The last page as it is written after the first; roman numerals are never shortened. */
    String shortened(String first, String last) {
        boolean comparable = first.length() == last.length()
                && FIGURES.matcher(first).matches()
                && FIGURES.matcher(last).matches();
        return comparable ? last(first, last) : last;
    }

    /** Of two numbers of two figures and more and of the same length. */
    abstract String last(String first, String last);

    private static int same(String first, String last) {
        int same = 0;
        while (same < last.length() && first.charAt(same) == last.charAt(same)) {
            same++;
        }
        return same;
    }
}
