package octavo.book;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date at the precision that a book gives it.
 *
 * @param written {@code YYYY}, {@code YYYY-MM} or {@code YYYY-MM-DD}
 */
public record PublicationDate(String written) {

    private static final Pattern FORM = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");

    /** Reads one of the three forms; empty where there is no such day. */
    public static Optional<PublicationDate> parse(String written) {
        Matcher m = FORM.matcher(written);
        if (!m.matches()) {
            return Optional.empty();
        }
        try {
            day(m);
            return Optional.of(new PublicationDate(written));
        } catch (java.time.DateTimeException e) {
            return Optional.empty();
        }
    }

    public int year() {
        return Integer.parseInt(written.substring(0, 4));
    }

    /** Its first instant, UTC. */
    public Instant begins() {
        Matcher m = FORM.matcher(written);
        if (!m.matches()) {
            throw new IllegalStateException(written);
        }
        return day(m).atStartOfDay().toInstant(ZoneOffset.UTC);
    }

    private static LocalDate day(Matcher m) {
        int month = m.group(2) == null ? 1 : Integer.parseInt(m.group(2));
        int day = m.group(3) == null ? 1 : Integer.parseInt(m.group(3));
        return LocalDate.of(Integer.parseInt(m.group(1)), month, day);
    }

    @Override
    public String toString() {
        return written;
    }
}
