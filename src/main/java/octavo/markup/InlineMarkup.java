package octavo.markup;

import java.util.List;
import java.util.Optional;
import octavo.book.Block;
import octavo.book.Inline;
import octavo.book.Note;
import octavo.resolve.Labels;
import octavo.resolve.Words;

/** Inlines as elements. */
final class InlineMarkup {

    private final Desk desk;

    InlineMarkup(Desk desk) {
        this.desk = desk;
    }

    List<Node> inlines(List<Inline> inlines) {
        return inlines.stream().map(this::inline).toList();
    }

    private Node inline(Inline inline) {
        return switch (inline) {
            case Inline.Text t -> new Node.Words(t.text());
            case Inline.Emphasis e -> wrap("em", e, e.text());
            case Inline.Strong s -> wrap("strong", s, s.text());
            case Inline.Strikeout s -> wrap("s", s, s.text());
            case Inline.Superscript s -> wrap("sup", s, s.text());
            case Inline.Subscript s -> wrap("sub", s, s.text());
            case Inline.SmallCaps s ->
                Tag.of("span", s.place())
                        .classes("smallcaps")
                        .add(inlines(s.text()))
                        .end();
            case Inline.Span s ->
                Tag.of("span", s.place())
                        .id(desk.id(s.attributes(), s.place()))
                        .given(s.attributes())
                        .add(inlines(s.text()))
                        .end();
            case Inline.Code c -> Tag.of("code", c.place()).add(c.text()).end();
            case Inline.LineBreak b -> Tag.of("br", b.place()).end();
            case Inline.Link l ->
                Tag.of("a", l.place())
                        .classes("link")
                        .attribute("href", l.url())
                        .add(inlines(l.text()))
                        .end();
            case Inline.Reference r -> reference(r);
            case Inline.Image i -> image(i);
            case Inline.NoteCall n -> call(n);
            case Inline.Maths m ->
                Tag.of("span", m.place()).classes("math").add(m.tex()).end();
            case Inline.Citation c ->
                Tag.of("span", c.place())
                        .classes("citation")
                        .add("[" + c.written() + "]")
                        .end();
            case Inline.IndexMark m ->
                Tag.of("span", m.place())
                        .id(desk.resolved().index().marks().getOrDefault(m.place(), ""))
                        .classes("index-mark")
                        .add(inlines(m.text()))
                        .end();
            case Inline.Field f ->
                new Node.Words(desk.resolved().fields().value(f.name()).orElse(""));
        };
    }

    private Node.Element wrap(String name, Inline inline, List<Inline> text) {
        return Tag.of(name, inline.place()).add(inlines(text)).end();
    }

    /** With words of its own it stands as it is; what Octavo names gets its page in print. */
    private Node.Element reference(Inline.Reference reference) {
        String target = desk.resolved().anchors().target(reference.place());
        Tag link = Tag.of("a", reference.place()).classes("xref").attribute("href", "#" + target);
        if (!reference.text().isEmpty()) {
            return link.add(inlines(reference.text())).end();
        }
        link.add(
                desk.resolved().labels().of(target).map(Labels.Label::reference).orElse(target));
        if (desk.paged()) {
            Words words = desk.resolved().words();
            String[] around = words.of("page-reference").split("\\{0}", 2);
            link.add(Tag.of("span", reference.place())
                    .classes("page")
                    .attribute(Node.ONLY, "print")
                    .attribute("data-page-of", target)
                    .attribute("data-here", words.of("page-reference-here"))
                    .attribute("data-opposite", words.of("page-reference-opposite"))
                    .attribute("data-overleaf", words.of("page-reference-overleaf"))
                    .add(" " + around[0])
                    .add(new Node.PageNumber(target))
                    .add(around[1])
                    .end());
        }
        return link.end();
    }

    private Node.Element image(Inline.Image image) {
        desk.pictures().put(image.picture().path(), image.picture());
        return Tag.of("img", image.place())
                .id(desk.id(image.attributes(), image.place()))
                .given(image.attributes())
                .attribute("src", image.picture().path())
                .attribute("alt", image.alt().orElse(""))
                .attribute(Node.UNDESCRIBED, image.alt().isEmpty() ? Optional.of("") : Optional.empty())
                .attribute("data-width", image.attributes().value("width"))
                .end();
    }

    /** The call is marked up where it stands; the note is laid aside until it is wanted. */
    private Node.Element call(Inline.NoteCall call) {
        Note note = call.note();
        String id = desk.id(note.place());
        String number =
                desk.resolved().labels().of(id).map(Labels.Label::number).orElse("");
        if (!desk.notes().containsKey(id)) {
            Tag aside = Tag.of("aside", note.place()).id(id).classes("footnote").attribute("data-number", number);
            desk.notes().put(id, aside.end());
            HeadingMarkup headings = new HeadingMarkup(desk, 0, new Labels.Label("", "", ""));
            List<Block> blocks = note.blocks();
            desk.notes()
                    .put(
                            id,
                            aside.add(new BlockMarkup(desk, headings).blocks(blocks, true))
                                    .end());
        }
        return Tag.of("a", call.place())
                .id(id + "-call")
                .classes("noteref")
                .attribute("href", "#" + id)
                .add(number)
                .end();
    }
}
