package octavo.epub;

import java.util.Set;
import octavo.book.LanguageTag;

/** Which way pages turn. */
final class Direction {

    /** Languages whose usual script runs from right to left. */
    private static final Set<String> RIGHT_TO_LEFT = Set.of("ar", "dv", "fa", "he", "iw", "ps", "ur", "yi");

    private Direction() {}

    static boolean isRightToLeft(LanguageTag language) {
        return RIGHT_TO_LEFT.contains(language.language());
    }

    /** As the spine says it. */
    static String of(LanguageTag language) {
        return isRightToLeft(language) ? "rtl" : "ltr";
    }
}
