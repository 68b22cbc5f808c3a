package octavo.markup;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import octavo.book.Book;
import octavo.book.Edition;
import octavo.book.Figure;
import octavo.book.Inline;
import octavo.book.Picture;
import octavo.book.Walk;

/** The families of type that a book's drawings are lettered in. */
public final class DrawnFamilies {

    /** As an attribute or in a style (SVG 2, section 11.3). */
    private static final Pattern FONT_FAMILY =
            Pattern.compile("font-family\\s*(?:=\\s*(\"[^\"]*\"|'[^']*')|:([^;<>]*))");

    private DrawnFamilies() {}

    /** Those that the drawings of an edition ask for, each once; generic families among them. */
    public static List<String> in(Book book, Edition edition) {
        Set<String> families = new LinkedHashSet<>();
        book.contents(edition)
                .all()
                .flatMap(Walk::blocks)
                .flatMap(block -> Stream.concat(
                        Stream.of(block).filter(Figure.class::isInstance).map(figure -> ((Figure) figure).picture()),
                        Walk.text(block).stream().flatMap(Walk::deep).flatMap(DrawnFamilies::picture)))
                .distinct()
                .forEach(picture -> families.addAll(in(picture)));
        return List.copyOf(families);
    }

    /** Those that a picture asks for; none where it is no drawing. */
    public static List<String> in(Picture picture) {
        List<String> families = new ArrayList<>();
        if (picture.format() == Picture.Format.SVG) {
            String drawing = new String(picture.content().bytes(), StandardCharsets.UTF_8);
            for (Matcher said = FONT_FAMILY.matcher(drawing); said.find(); ) {
                String list = Optional.ofNullable(said.group(1)).orElse(said.group(2));
                for (String family : list.split(",")) {
                    families.add(family.replaceAll("[\"']|&quot;|&apos;", "").strip());
                }
            }
        }
        return families;
    }

    private static Stream<Picture> picture(Inline inline) {
        return inline instanceof Inline.Image image ? Stream.of(image.picture()) : Stream.empty();
    }
}
