package octavo.manuscript.markdown;

import octavo.problem.Code;
import octavo.source.SourceSpan;

/**
 * Bounds what a short text can be blown up to: what is written once and used often, such as the address of
 * a reference link, may in all be as long as the text, or 100,000 characters.
 */
final class Repetition {

    private static final int ALWAYS = 100_000;

    private final Reading reading;
    private long left;

    Repetition(int text, Reading reading) {
        this.left = Math.max(text, ALWAYS);
        this.reading = reading;
    }

    /** Whether this much more may be used; the first time that it may not is reported. */
    boolean allows(int length, SourceSpan place) {
        boolean before = left >= 0;
        left -= length;
        if (before && left < 0) {
            reading.report(
                    Code.TEXT_TOO_LARGE,
                    place,
                    "links and notes repeat more than the text holds",
                    "call a long note once, and shorten addresses that are used often");
        }
        return left >= 0;
    }
}
