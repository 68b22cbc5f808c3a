package octavo.markup;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import octavo.book.Figure;
import octavo.book.Inline;
import octavo.book.Walk;
import octavo.resolve.Labels;
import octavo.source.SourceSpan;

/** Figures, and the captions of everything that has one. */
final class FigureMarkup {

    private final Desk desk;

    FigureMarkup(Desk desk) {
        this.desk = desk;
    }

    Node.Element figure(Figure figure) {
        desk.pictures().put(figure.picture().path(), figure.picture());
        String alt = figure.alt().orElseGet(() -> Walk.plain(figure.caption()));
        boolean undescribed = figure.alt().isEmpty() && alt.isBlank();
        Node.Element picture = Tag.of("img", figure.place())
                .attribute("src", figure.picture().path())
                .attribute("alt", alt)
                .attribute(Node.UNDESCRIBED, undescribed ? Optional.of("") : Optional.empty())
                .end();
        Tag tag = Tag.of("figure", figure.place())
                .id(desk.id(figure.place()))
                .given(figure.attributes())
                .attribute("data-placement", figure.placement().name().toLowerCase(Locale.ROOT))
                .attribute("data-width", figure.width().map(String::valueOf))
                .add(picture);
        if (!figure.caption().isEmpty()) {
            tag.add(caption("figcaption", figure.place(), figure.caption()).end());
        }
        return tag.end();
    }

    /** A caption with its label and number, such as {@code Figure 2}. */
    Tag caption(String element, SourceSpan place, List<Inline> words) {
        Tag caption = Tag.of(element, place);
        desk.resolved().labels().of(desk.id(place)).ifPresent(label -> number(caption, place, label));
        return caption.add(Tag.of("span", place)
                .classes("title")
                .add(new InlineMarkup(desk).inlines(words))
                .end());
    }

    private static void number(Tag caption, SourceSpan place, Labels.Label label) {
        caption.add(Tag.of("span", place).classes("label").add(label.word()).end());
        caption.add(" ");
        caption.add(Tag.of("span", place).classes("number").add(label.number()).end());
        caption.add(" ");
    }
}
