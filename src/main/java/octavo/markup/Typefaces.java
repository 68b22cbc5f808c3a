package octavo.markup;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import octavo.style.Dress;
import octavo.style.FontFace;
import octavo.style.Style;

/**
 * The families that the words of a book are really set in, those of its drawings among them.
 */
public final class Typefaces {

    private final Dress dress;
    private final Set<String> known;
    private final Set<String> used = new LinkedHashSet<>();

    private Typefaces(Dress dress, Set<String> known) {
        this.dress = dress;
        this.known = known;
    }

    /**
     * Those of a theme's families that some words wear, in the order of its faces.
     *
     * @param faces the theme's
     */
    public static List<String> in(MarkedBook book, Dress dress, List<FontFace> faces) {
        Set<String> known = faces.stream().map(FontFace::family).collect(Collectors.toCollection(LinkedHashSet::new));
        Typefaces typefaces = new Typefaces(dress, known);
        Cursor body = Cursor.root(book.body());
        Style style = dress.style(body, dress.root());
        for (Galley galley : book.galleys()) {
            typefaces.look(body.only(galley.section()), style);
            galley.notes().values().forEach(note -> typefaces.look(body.only(note), style));
        }
        book.pictures().values().stream()
                .flatMap(picture -> DrawnFamilies.in(picture).stream())
                .filter(known::contains)
                .forEach(typefaces.used::add);
        return known.stream().filter(typefaces.used::contains).toList();
    }

    private void look(Cursor element, Style outer) {
        if (used.size() == known.size()) {
            return;
        }
        Style style = dress.style(element, outer);
        if (element.element().children().stream().anyMatch(Typefaces::isSet)) {
            style.families().stream().filter(known::contains).findFirst().ifPresent(used::add);
        }
        element.children().forEach(child -> look(child, style));
    }

    private static boolean isSet(Node node) {
        return switch (node) {
            case Node.Words words -> !words.text().isBlank();
            case Node.PageNumber _, Node.Places _ -> true;
            case Node.Element _ -> false;
        };
    }
}
