package octavo.markup;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import octavo.style.Dress;
import octavo.style.FontFace;
import octavo.style.Style;
import octavo.style.value.Property;

/** The words of a book by the faces that they are set in. */
public final class WornFaces {

    private static final int BOLDISH = 500;

    private final Dress dress;
    private final List<FontFace> faces;
    private final Map<FontFace, StringBuilder> words = new LinkedHashMap<>();

    private WornFaces(Dress dress, List<FontFace> faces) {
        this.dress = dress;
        this.faces = faces;
    }

    /**
     * What each face sets; those that set nothing are left out.
     *
     * @param faces the theme's
     */
    public static Map<FontFace, String> of(MarkedBook book, Dress dress, List<FontFace> faces) {
        WornFaces worn = new WornFaces(dress, faces);
        Cursor body = Cursor.root(book.body());
        Style style = dress.style(body, dress.root());
        for (Galley galley : book.galleys()) {
            worn.look(body.only(galley.section()), style);
            galley.notes().values().forEach(note -> worn.look(body.only(note), style));
        }
        Map<FontFace, String> set = new LinkedHashMap<>();
        worn.words.forEach((face, text) -> set.put(face, text.toString()));
        return set;
    }

    /** The face that most of a book is set in, which sets whatever nothing else is said of. */
    public static Optional<FontFace> ofText(MarkedBook book, Dress dress, List<FontFace> faces) {
        return new WornFaces(dress, faces).face(dress.style(Cursor.root(book.body()), dress.root()));
    }

    private void look(Cursor element, Style outer) {
        Style style = dress.style(element, outer);
        for (Node child : element.element().children()) {
            switch (child) {
                case Node.Words(String text) -> set(text, style);
                case Node.PageNumber _, Node.Places _ -> set("0", style);
                case Node.Element _ -> {}
            }
        }
        dress.parts(element, style).forEach(part -> set(element.element().words(), part));
        element.children().forEach(child -> look(child, style));
    }

    private void set(String text, Style style) {
        if (!text.isBlank()) {
            face(style)
                    .ifPresent(face -> words.computeIfAbsent(face, _ -> new StringBuilder())
                            .append(text));
        }
    }

    /** The face that a style asks for, or the nearest to it (CSS Fonts 4, section 5.2). */
    private Optional<FontFace> face(Style style) {
        boolean italic = !style.is(Property.FONT_STYLE, "normal");
        double weight = style.number(Property.FONT_WEIGHT);
        return style.families().stream()
                .map(family -> faces.stream()
                        .filter(face -> face.family().equals(family))
                        .min(Comparator.comparing((FontFace face) -> face.italic() != italic)
                                .thenComparing(face -> distance(face.weight(), weight))))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** Rather heavier than lighter where much weight is wanted, and the other way round. */
    private static double distance(int weight, double wanted) {
        boolean wrongWay = wanted > BOLDISH ? weight < wanted : weight > wanted;
        return Math.abs(weight - wanted) + (wrongWay ? 1000 : 0);
    }
}
