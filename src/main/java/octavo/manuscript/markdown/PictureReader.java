package octavo.manuscript.markdown;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import octavo.book.Attributes;
import octavo.book.Figure;
import octavo.book.Inline;
import octavo.book.Picture;
import octavo.book.Walk;
import octavo.problem.Code;
import octavo.problem.Outcome;
import octavo.source.SourceSpan;

/** Pictures, in a line and by themselves. */
final class PictureReader {

    private static final Pattern SHARE = Pattern.compile("(100|[1-9]\\d?)%?");

    private final Reading reading;

    PictureReader(Reading reading) {
        this.reading = reading;
    }

    /** A picture by itself; nothing where it cannot be read. */
    Optional<Figure> figure(String destination, List<Inline> caption, Attributes attributes, SourceSpan place) {
        Optional<String> alt = attributes.value("alt");
        if (alt.isEmpty() && caption.isEmpty()) {
            withoutAlt(place);
        }
        Optional<Integer> width = width(attributes, place);
        Figure.Placement placement = PlaceAttribute.of(attributes, Figure.Placement.FLOAT, "figure", place, reading);
        Attributes rest = Spans.without(attributes, "", List.of("alt", "width", PlaceAttribute.NAME));
        return picture(destination, place)
                .map(picture -> new Figure(picture, alt, caption, width, placement, rest, place));
    }

    /** A picture in a line; the words for it where it cannot be read. */
    Inline image(String destination, List<Inline> words, Attributes attributes, SourceSpan place) {
        Optional<String> alt =
                attributes.value("alt").or(() -> Optional.of(Walk.plain(words)).filter(plain -> !plain.isEmpty()));
        if (alt.isEmpty()) {
            withoutAlt(place);
        }
        Attributes rest = Spans.without(attributes, "", List.of("alt", "width"));
        Attributes all = width(attributes, place)
                .map(width -> Spans.with(rest, "width", String.valueOf(width)))
                .orElse(rest);
        return picture(destination, place)
                .<Inline>map(picture -> new Inline.Image(picture, alt, all, place))
                .orElseGet(() -> new Inline.Text(alt.orElse(""), place));
    }

    private Optional<Picture> picture(String destination, SourceSpan place) {
        if (!reading.repetition().allows(destination.length(), place)) {
            return Optional.empty();
        }
        boolean elsewhere = destination.indexOf(':') >= 0;
        String path = elsewhere ? destination : BookPath.of(reading.path(), destination);
        Outcome<Picture> read = reading.pictures().picture(path, place);
        reading.report(read.problems());
        return read.value();
    }

    private Optional<Integer> width(Attributes attributes, SourceSpan place) {
        Optional<String> written = attributes.value("width");
        Optional<Integer> width =
                written.map(SHARE::matcher).filter(m -> m.matches()).map(m -> Integer.valueOf(m.group(1)));
        if (written.isPresent() && width.isEmpty()) {
            reading.report(
                    Code.ATTRIBUTES_WRONG,
                    place,
                    "\"%s\" is no width that a picture can have".formatted(written.get()),
                    "write a share of the text's width, such as width=60%");
        }
        return width;
    }

    private void withoutAlt(SourceSpan place) {
        reading.report(
                Code.PICTURE_WITHOUT_ALT,
                place,
                "nothing says what this picture shows",
                "write alt=\"…\" in braces after it, or alt=\"\" if it is only decoration");
    }
}
