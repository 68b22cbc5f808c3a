package octavo.print.shop;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import octavo.problem.Code;
import octavo.problem.Problem;
import octavo.problem.Severity;
import octavo.source.Jail;
import octavo.source.SourceSpan;

/** Which problem each of FOP's events is, and its words. */
final class EventMap {

    private static final String IGNORED = "ignored";
    private static final Properties TREATMENTS = read();

    private EventMap() {}

    /** The code of an event's problem; empty for an event that says nothing of the book. Unknown ones are failures. */
    static Optional<Code> treatment(String eventId) {
        String id = eventId.substring(eventId.lastIndexOf('.', eventId.lastIndexOf('.') - 1) + 1);
        String treatment = TREATMENTS.getProperty(id, Code.LAYOUT_FAILED.name());
        return treatment.equals(IGNORED) ? Optional.empty() : Optional.of(Code.valueOf(treatment));
    }

    static boolean names(String id) {
        return TREATMENTS.containsKey(id);
    }

    /** A little is seen by nobody; more than a point stands out in the margin. */
    static Problem lineOverfull(SourceSpan place, double points, String where) {
        String message = String.format(Locale.ROOT, "a line%s is %.1f pt too long for the measure", where, points);
        return new Problem(
                Code.LINE_OVERFULL,
                points > 1 ? Severity.ERROR : Severity.WARNING,
                place,
                message,
                "reword the line or let a long word be divided");
    }

    static Problem glyphMissing(SourceSpan place, char character) {
        String message = Character.isHighSurrogate(character)
                ? "no font has a character beyond U+FFFF"
                : "no font has the character U+%04X".formatted((int) character);
        return new Problem(Code.GLYPH_MISSING, place, message, "add a font that has it to the theme");
    }

    static Problem pictureLost(SourceSpan place, String why) {
        return new Problem(
                Code.PRINT_PICTURE_LOST, place, "a picture is lost: " + why, "save the picture anew in a plain form");
    }

    static Problem drawingLost(SourceSpan place, String name, String why) {
        return new Problem(
                Code.PRINT_PICTURE_LOST,
                place,
                "the drawing %s is lost: %s".formatted(name, why),
                "mend it in the program that it was drawn with, or save it as PNG");
    }

    /** Something stands out beside its room and can still be read. */
    static Problem boxTooWide(SourceSpan place, double points) {
        return boxOverfull(place, Severity.WARNING, "what stands here is %s wider than its room", points);
    }

    /** What goes on below the foot of its page is lost. */
    static Problem boxTooTall(SourceSpan place, double points) {
        return boxOverfull(place, Severity.ERROR, "what stands here is %s taller than its page", points);
    }

    private static Problem boxOverfull(SourceSpan place, Severity severity, String message, double points) {
        String amount = String.format(Locale.ROOT, "%.1f pt", points);
        return new Problem(
                Code.BOX_OVERFULL, severity, place, message.formatted(amount), "divide it, or set it smaller");
    }

    static Problem layoutFailed(SourceSpan place, String why) {
        return other(place, "the page cannot be laid out: " + why, Severity.ERROR);
    }

    static Problem other(SourceSpan place, String what, Severity severity) {
        return new Problem(Code.LAYOUT_FAILED, severity, place, what, "make the text or the theme simpler here");
    }

    private static Properties read() {
        Properties treatments = new Properties();
        try {
            String text = Jail.shipped("octavo/print")
                    .readText("fop-events.properties")
                    .text();
            treatments.load(new StringReader(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return treatments;
    }
}
