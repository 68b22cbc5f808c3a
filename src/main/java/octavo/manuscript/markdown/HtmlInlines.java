package octavo.manuscript.markdown;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import octavo.book.Attributes;
import octavo.book.Inline;
import octavo.book.Walk;
import octavo.manuscript.markdown.html.HtmlPiece;
import octavo.source.SourceSpan;

/** The tags in a line that mean something in a book. */
final class HtmlInlines {

    private static final Set<String> NAMES =
            Set.of("em", "i", "strong", "b", "sub", "sup", "s", "u", "kbd", "code", "a", "span");

    /** Their words are no text. */
    private static final Set<String> WORDLESS = Set.of("script", "style", "template");

    private static final Set<String> KEPT = Set.of("id", "class", "lang", "xml:lang", "dir");

    private static final Map<String, Set<String>> READ =
            Map.of("a", Set.of("href", "title"), "img", Set.of("src", "alt", "width", "height", "title"));

    private final Reading reading;

    HtmlInlines(Reading reading) {
        this.reading = reading;
    }

    static boolean understands(String name) {
        return NAMES.contains(name);
    }

    static boolean isWordless(String name) {
        return WORDLESS.contains(name);
    }

    /** An element with all that it holds. */
    List<Inline> element(HtmlPiece.Start tag, List<Inline> text, SourceSpan place) {
        return switch (tag.name()) {
            case "em", "i" -> with(tag, new Inline.Emphasis(text, place));
            case "strong", "b" -> with(tag, new Inline.Strong(text, place));
            case "sub" -> with(tag, new Inline.Subscript(text, place));
            case "sup" -> with(tag, new Inline.Superscript(text, place));
            case "s" -> with(tag, new Inline.Strikeout(text, place));
            case "code" -> with(tag, new Inline.Code(Walk.plain(text), place));
            case "u" -> span(text, classed(attributes(tag, place), "underline"), place);
            case "kbd" -> span(text, classed(attributes(tag, place), "kbd"), place);
            case "a" -> link(tag, text, place);
            default -> span(text, attributes(tag, place), place);
        };
    }

    /** A picture in a line. */
    Inline image(HtmlPiece.Start tag, SourceSpan place) {
        return new PictureReader(reading).image(tag.attribute("src"), List.of(), pictured(tag, place), place);
    }

    /** What a tag says of a picture, in the words of the braces. */
    Attributes pictured(HtmlPiece.Start tag, SourceSpan place) {
        Attributes attributes = attributes(tag, place);
        for (String key : List.of("alt", "width")) {
            boolean share = !key.equals("width") || tag.attribute(key).endsWith("%");
            if (tag.attributes().containsKey(key) && share) {
                attributes = Spans.with(attributes, key, tag.attribute(key));
            }
        }
        return attributes;
    }

    /** What of a tag's attributes a book keeps; the rest is reported. */
    Attributes attributes(HtmlPiece.Start tag, SourceSpan place) {
        SequencedMap<String, String> values = new LinkedHashMap<>();
        List<String> lost = new ArrayList<>();
        tag.attributes().forEach((key, value) -> {
            switch (key) {
                case "lang", "xml:lang" -> values.put("lang", value);
                case "dir" -> values.put("dir", value);
                default -> {
                    if (!KEPT.contains(key)
                            && !READ.getOrDefault(tag.name(), Set.of()).contains(key)) {
                        lost.add(key);
                    }
                }
            }
        });
        if (!lost.isEmpty()) {
            reading.dropped().attributes(tag.name(), lost, place);
        }
        String classes = tag.attribute("class").strip();
        return new Attributes(
                tag.attribute("id"), classes.isEmpty() ? List.of() : List.of(classes.split("\\s+")), values);
    }

    private List<Inline> link(HtmlPiece.Start tag, List<Inline> text, SourceSpan place) {
        Attributes attributes = attributes(tag, place);
        List<Inline> linked = tag.attributes().containsKey("href")
                ? new Links(reading).link(tag.attribute("href"), text, place)
                : text;
        return attributes.isEmpty() ? linked : span(linked, attributes, place);
    }

    private List<Inline> with(HtmlPiece.Start tag, Inline inline) {
        Attributes attributes = attributes(tag, inline.place());
        return attributes.isEmpty() ? List.of(inline) : span(List.of(inline), attributes, inline.place());
    }

    private List<Inline> span(List<Inline> text, Attributes attributes, SourceSpan place) {
        return attributes.isEmpty() ? text : List.of(new Spans(reading).of(text, attributes, place));
    }

    private static Attributes classed(Attributes attributes, String name) {
        List<String> classes = new ArrayList<>(attributes.classes());
        classes.addFirst(name);
        return new Attributes(attributes.id(), classes, attributes.values());
    }
}
