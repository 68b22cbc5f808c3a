package octavo.press.cover;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import octavo.markup.Cursor;
import octavo.markup.MarkedBook;
import octavo.markup.Node;
import octavo.source.SourceSpan;
import octavo.style.PrintTheme;
import octavo.style.Style;

/** Where at the foot of the back a theme puts the barcode: beside the spine, at the fore-edge or between the two. */
enum BarcodeSide {
    INNER,
    OUTER,
    CENTRE;

    private static final String PROPERTY = "--barcode";

    /** What {@code section.back-cover} says; beside the spine, as the trade has it, where it says nothing that is known. */
    static BarcodeSide of(MarkedBook book, PrintTheme theme) {
        SourceSpan place = book.resolved().edition().place();
        Node.Element back =
                new Node.Element("section", "", List.of("back-cover"), new LinkedHashMap<>(), List.of(), place);
        Cursor root = Cursor.root(book.body());
        Style style = theme.style(root.only(back), theme.style(root, theme.root()));
        return named(style.custom(PROPERTY)).orElse(INNER);
    }

    private static Optional<BarcodeSide> named(String word) {
        return Stream.of(values())
                .filter(side -> side.name().toLowerCase(Locale.ROOT).equals(word))
                .findFirst();
    }
}
