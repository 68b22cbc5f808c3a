package octavo.epub;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import octavo.book.Role;
import octavo.epub.picture.ScreenPicture;
import octavo.markup.Galley;
import octavo.markup.Node;

/** What a book holds that decides who can read it. */
enum Holding {
    /** A picture that carries meaning, and words that tell it. */
    DESCRIBED_PICTURE,
    /** A picture of which nobody has said what it shows, nor that it shows nothing. */
    UNDESCRIBED_PICTURE,
    /** A picture that says of itself that it has no meaning. */
    DECORATION,
    /** A picture that moves, and may flash. */
    MOVING_PICTURE,
    MATHML,
    /** A formula as its author typed it. */
    LATEX,
    /** A table none of whose cells is a head. */
    HEADLESS_TABLE,
    /** A heading more than one level below the one before it. */
    SKIPPED_LEVEL,
    INDEX,
    /** The pages of the printed edition. */
    PAGES;

    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");

    /** All that an edition holds. */
    static Set<Holding> of(PageMarks marked) {
        Set<Holding> found = EnumSet.noneOf(Holding.class);
        for (Galley galley : marked.book().galleys()) {
            if (galley.role() == Role.INDEX) {
                found.add(INDEX);
            }
            look(galley.section(), new int[1], found);
            galley.notes().values().forEach(note -> look(note, new int[] {HEADINGS.size()}, found));
        }
        if (!marked.marks().isEmpty()) {
            found.add(PAGES);
        }
        if (marked.book().pictures().values().stream().anyMatch(ScreenPicture::moves)) {
            found.add(MOVING_PICTURE);
        }
        return found;
    }

    /**
     * @param level that of the heading before, 0 where there was none
     */
    private static void look(Node.Element element, int[] level, Set<Holding> found) {
        switch (element.name()) {
            case "img" -> found.add(picture(element));
            case "math" -> found.add(MATHML);
            case "table" -> {
                if (!contains(element, "th")) {
                    found.add(HEADLESS_TABLE);
                }
            }
            default -> {
                if (element.has("math") && !contains(element, "math")) {
                    found.add(LATEX);
                }
            }
        }
        if (HEADINGS.contains(element.name())) {
            int here = element.name().charAt(1) - '0';
            if (level[0] > 0 && here > level[0] + 1) {
                found.add(SKIPPED_LEVEL);
            }
            level[0] = here;
        }
        elements(element).forEach(inner -> look(inner, level, found));
    }

    private static Holding picture(Node.Element picture) {
        if (picture.attribute(Node.UNDESCRIBED).isPresent()) {
            return UNDESCRIBED_PICTURE;
        }
        return picture.attribute("alt").orElse("").isBlank() ? DECORATION : DESCRIBED_PICTURE;
    }

    private static boolean contains(Node.Element element, String name) {
        return elements(element).stream().anyMatch(inner -> inner.name().equals(name) || contains(inner, name));
    }

    private static List<Node.Element> elements(Node.Element element) {
        return element.children().stream()
                .filter(Node.Element.class::isInstance)
                .map(Node.Element.class::cast)
                .toList();
    }
}
