package octavo.print.presswork;

import java.util.Locale;
import java.util.TimeZone;

/**
 * Makes the process speak no language and live in UTC while a PDF is written: FOP formats dates and the names of its
 * subsets by the defaults of the machine, and fails where those are Arabic. Several may be open at a time.
 */
final class Neutral implements AutoCloseable {

    private static int open;
    private static Locale locale = Locale.ROOT;
    private static TimeZone zone = TimeZone.getTimeZone("UTC");

    Neutral() {
        synchronized (Neutral.class) {
            if (open++ == 0) {
                locale = Locale.getDefault();
                zone = TimeZone.getDefault();
                Locale.setDefault(Locale.ROOT);
                TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
            }
        }
    }

    @Override
    public void close() {
        synchronized (Neutral.class) {
            if (--open == 0) {
                Locale.setDefault(locale);
                TimeZone.setDefault(zone);
            }
        }
    }
}
