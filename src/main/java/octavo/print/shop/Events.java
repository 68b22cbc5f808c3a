package octavo.print.shop;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntFunction;
import octavo.problem.Code;
import octavo.problem.Problem;
import octavo.problem.Severity;
import octavo.source.SourceSpan;
import org.apache.batik.bridge.BridgeException;
import org.apache.fop.events.Event;
import org.apache.fop.events.EventFormatter;
import org.apache.fop.events.EventListener;
import org.apache.fop.events.model.EventSeverity;
import org.xml.sax.Locator;

/** What FOP tells of one run, made problems; a content lost is an error, whatever FOP takes it for. */
public final class Events implements EventListener {

    /**
     * A line that is too long.
     *
     * @param number the thing's number that was sent as its line
     * @param points by how much
     */
    public record Overfull(int number, double points) {}

    private final IntFunction<SourceSpan> places;
    private final Function<String, SourceSpan> pictures;
    private final Set<Problem> problems = new LinkedHashSet<>();
    private final List<Overfull> overfull = new ArrayList<>();

    /**
     * @param places where in the manuscript the thing with a number stands that was sent as its line; 0 for a place
     *     unknown
     * @param pictures where a picture is shown that is named by no number
     */
    public Events(IntFunction<SourceSpan> places, Function<String, SourceSpan> pictures) {
        this.places = places;
        this.pictures = pictures;
    }

    /** What was told so far, each thing once, in FOP's order. */
    public List<Problem> problems() {
        return new ArrayList<>(problems);
    }

    /** The lines that are too long, which are told among the problems too. */
    public List<Overfull> overfull() {
        return List.copyOf(overfull);
    }

    /** What to tell of a line that is too long. */
    public static Problem lineOverfull(SourceSpan place, double points, String where) {
        return EventMap.lineOverfull(place, points, where);
    }

    /** Adds what FOP does not tell itself. */
    public void add(Problem problem) {
        problems.add(problem);
    }

    /**
     * A run that came to nothing: the deepest cause is the one that says why.
     *
     * @param line of what was sent last
     * @param picture whether that was a picture, on which FOP fails without a word where it is cut off
     */
    public void failed(Throwable thrown, int line, boolean picture) {
        Throwable cause = thrown;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        boolean told = problems.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
        if (!told) {
            String why = cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
            SourceSpan place = places.apply(line);
            problems.add(
                    picture
                            ? EventMap.pictureLost(place, "it is damaged")
                            : EventMap.layoutFailed(place, sentence(why)));
        }
    }

    @Override
    public void processEvent(Event event) {
        boolean secondHalf = event.getParam("ch") instanceof Character c && Character.isLowSurrogate(c);
        if (!secondHalf) {
            EventMap.treatment(event.getEventID()).ifPresent(code -> problems.add(problem(code, event)));
        }
    }

    private Problem problem(Code code, Event event) {
        int number = event.getParam("loc") instanceof Locator at ? at.getLineNumber() : 0;
        SourceSpan place = places.apply(number);
        return switch (code) {
            case LINE_OVERFULL -> {
                overfull.add(new Overfull(number, points(event, "overflowLength")));
                yield EventMap.lineOverfull(place, points(event, "overflowLength"), "");
            }
            case GLYPH_MISSING -> EventMap.glyphMissing(place, (Character) event.getParam("ch"));
            case PRINT_PICTURE_LOST -> pictureLost(number, event);
            case BOX_OVERFULL -> boxOverfull(place, event);
            default -> EventMap.other(place, sentence(said(event)), severity(event.getSeverity()));
        };
    }

    private Problem pictureLost(int number, Event event) {
        String address = event.getParam("uri") instanceof String uri ? uri : "";
        String name = Pictures.name(address);
        SourceSpan place = number > 0 || name.isEmpty() ? places.apply(number) : pictures.apply(name);
        if (name.isEmpty()) {
            return EventMap.pictureLost(place, sentence(said(event)));
        }
        return event.getParam("e") instanceof BridgeException wrong
                ? EventMap.drawingLost(place, name, complaint(wrong))
                : EventMap.pictureLost(place, "%s is damaged, or cannot be printed as it is".formatted(name));
    }

    /** Batik's own words without its note of the place, which is nowhere. */
    private static String complaint(BridgeException wrong) {
        return sentence(wrong.getMessage().replaceFirst("^\\S*:-?\\d+\\s", ""));
    }

    private static Problem boxOverfull(SourceSpan place, Event event) {
        String id = event.getEventID();
        String name = id.substring(id.lastIndexOf('.') + 1);
        return switch (name) {
            case "objectTooWide" -> EventMap.boxTooWide(place, points(event, "effIPD") - points(event, "maxIPD"));
            case "viewportIPDOverflow" -> EventMap.boxTooWide(place, points(event, "amount"));
            case "rowTooTall" -> EventMap.boxTooTall(place, points(event, "effCellBPD") - points(event, "maxCellBPD"));
            default -> EventMap.boxTooTall(place, points(event, "amount"));
        };
    }

    private static double points(Event event, String parameter) {
        return (Integer) event.getParam(parameter) / 1000.0;
    }

    private static Severity severity(EventSeverity severity) {
        return severity == EventSeverity.WARN || severity == EventSeverity.INFO ? Severity.WARNING : Severity.ERROR;
    }

    /** FOP's own words without its note of the place, which means nothing to an author. */
    private static String said(Event event) {
        String text = EventFormatter.format(event, Locale.ROOT);
        int note = text.indexOf(" (See position");
        int none = text.indexOf(" (No context info");
        return text.substring(0, note >= 0 ? note : none >= 0 ? none : text.length());
    }

    private static String sentence(String text) {
        String plain = text.strip().replaceAll("\\s+", " ").replaceAll("\\.+$", "");
        return plain.isEmpty() ? plain : plain.substring(0, 1).toLowerCase(Locale.ROOT) + plain.substring(1);
    }
}
