package octavo.manuscript.markdown;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import octavo.book.Attributes;
import octavo.book.Inline;
import octavo.book.Walk;
import octavo.problem.Code;
import octavo.source.SourceSpan;

/** Words in brackets, by what their braces say. */
final class Spans {

    private static final String SMALL_CAPS = "smallcaps";
    private static final String INDEX = "index";
    private static final Pattern APOSTROPHE = Pattern.compile("(?<=\\p{L})'(?=\\p{L})");

    private final Reading reading;

    Spans(Reading reading) {
        this.reading = reading;
    }

    /** What the words become; they may as well be one inline that braces follow. */
    Inline of(List<Inline> text, Attributes attributes, SourceSpan place) {
        if (attributes.has(INDEX)) {
            return index(text, attributes, place);
        }
        if (attributes.has(SMALL_CAPS)) {
            Inline small = new Inline.SmallCaps(text, place);
            Attributes rest = without(attributes, SMALL_CAPS, List.of());
            return rest.isEmpty() ? small : new Inline.Span(List.of(small), rest, place);
        }
        return new Inline.Span(text, attributes, place);
    }

    private Inline index(List<Inline> text, Attributes attributes, SourceSpan place) {
        List<String> term = Stream.of(attributes
                        .value("term")
                        .orElseGet(() -> Walk.plain(text))
                        .split("!"))
                .map(level -> apostrophes(level.strip()))
                .filter(level -> !level.isEmpty())
                .toList();
        if (term.isEmpty()) {
            reading.report(
                    Code.ATTRIBUTES_WRONG,
                    place,
                    "this index mark names no term",
                    "put the term between the brackets, or write term=\"…\" in the braces");
        }
        String seeAlso = attributes
                .value("see-also")
                .orElseGet(() -> attributes.value("seealso").orElse(""));
        Inline mark = new Inline.IndexMark(
                term,
                extent(attributes),
                apostrophes(attributes.value("see").orElse("")),
                apostrophes(seeAlso),
                text,
                place);
        Attributes rest = without(attributes, INDEX, List.of("term", "see", "see-also", "seealso", "start", "end"));
        return rest.isEmpty() ? mark : of(List.of(mark), rest, place);
    }

    /** What stands in braces is not set as the text around it is. */
    private static String apostrophes(String term) {
        return APOSTROPHE.matcher(term).replaceAll("\u2019");
    }

    private static Inline.IndexMark.Extent extent(Attributes attributes) {
        if (attributes.value("start").isPresent()) {
            return Inline.IndexMark.Extent.START;
        }
        return attributes.value("end").isPresent() ? Inline.IndexMark.Extent.END : Inline.IndexMark.Extent.POINT;
    }

    /** The same without a class and some values. */
    static Attributes without(Attributes attributes, String className, List<String> keys) {
        List<String> classes = new ArrayList<>(attributes.classes());
        classes.remove(className);
        SequencedMap<String, String> values = new LinkedHashMap<>(attributes.values());
        values.keySet().removeAll(keys);
        return new Attributes(attributes.id(), classes, values);
    }

    /** The same with one value more. */
    static Attributes with(Attributes attributes, String key, String value) {
        SequencedMap<String, String> values = new LinkedHashMap<>(attributes.values());
        values.put(key, value);
        return new Attributes(attributes.id(), attributes.classes(), values);
    }
}
