package octavo.markup;

import java.util.List;
import java.util.stream.Stream;
import octavo.book.Attributes;
import octavo.book.Inline;
import octavo.resolve.Labels;

/** Words of the text as they stand once more in the contents, a list or the index: nothing in them is called, marked or led to. */
final class Quoted {

    private final Desk desk;

    Quoted(Desk desk) {
        this.desk = desk;
    }

    List<Inline> text(List<Inline> text) {
        return text.stream().flatMap(this::inline).toList();
    }

    private Stream<Inline> inline(Inline inline) {
        return switch (inline) {
            case Inline.Emphasis e -> Stream.of(new Inline.Emphasis(text(e.text()), e.place()));
            case Inline.Strong s -> Stream.of(new Inline.Strong(text(s.text()), s.place()));
            case Inline.Strikeout s -> Stream.of(new Inline.Strikeout(text(s.text()), s.place()));
            case Inline.Superscript s -> Stream.of(new Inline.Superscript(text(s.text()), s.place()));
            case Inline.Subscript s -> Stream.of(new Inline.Subscript(text(s.text()), s.place()));
            case Inline.SmallCaps s -> Stream.of(new Inline.SmallCaps(text(s.text()), s.place()));
            case Inline.Span s -> Stream.of(new Inline.Span(text(s.text()), withoutId(s.attributes()), s.place()));
            case Inline.Link l -> text(l.text()).stream();
            case Inline.Reference r -> r.text().isEmpty() ? Stream.of(named(r)) : text(r.text()).stream();
            case Inline.IndexMark m -> text(m.text()).stream();
            case Inline.NoteCall _ -> Stream.empty();
            case Inline.Image i ->
                Stream.of(new Inline.Image(i.picture(), i.alt(), withoutId(i.attributes()), i.place()));
            case Inline.Text _, Inline.Code _, Inline.LineBreak _, Inline.Maths _, Inline.Citation _, Inline.Field _ ->
                Stream.of(inline);
        };
    }

    private Inline named(Inline.Reference reference) {
        String target = desk.resolved().anchors().target(reference.place());
        String words =
                desk.resolved().labels().of(target).map(Labels.Label::reference).orElse(target);
        return new Inline.Text(words, reference.place());
    }

    private static Attributes withoutId(Attributes attributes) {
        return new Attributes("", attributes.classes(), attributes.values());
    }
}
