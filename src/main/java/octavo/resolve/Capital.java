package octavo.resolve;

import java.util.Locale;

/** Words that begin a line. */
final class Capital {

    private Capital() {}

    static String first(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
