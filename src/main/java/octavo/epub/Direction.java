package octavo.epub;

import octavo.book.LanguageTag;

/** Which way pages turn. */
final class Direction {

    private Direction() {}

    static boolean isRightToLeft(LanguageTag language) {
        return language.rightToLeft();
    }

    /** As the spine says it. */
    static String of(LanguageTag language) {
        return isRightToLeft(language) ? "rtl" : "ltr";
    }
}
