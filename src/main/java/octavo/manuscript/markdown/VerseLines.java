package octavo.manuscript.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import octavo.book.Inline;

/** Cuts words into lines at their line breaks, however deep in emphasis those stand. */
final class VerseLines {

    private VerseLines() {}

    /** The lines that have words. */
    static List<List<Inline>> of(List<Inline> words) {
        return cut(words).stream().filter(line -> !line.isEmpty()).toList();
    }

    private static List<List<Inline>> cut(List<Inline> words) {
        List<List<Inline>> lines = new ArrayList<>();
        lines.add(new ArrayList<>());
        for (Inline inline : words) {
            List<List<Inline>> parts = cut(inline);
            lines.getLast().addAll(parts.getFirst());
            for (List<Inline> part : parts.subList(1, parts.size())) {
                lines.add(new ArrayList<>(part));
            }
        }
        return lines;
    }

    private static List<List<Inline>> cut(Inline inline) {
        return switch (inline) {
            case Inline.LineBreak _ -> List.of(List.of(), List.of());
            case Inline.Emphasis e -> cut(e.text(), text -> List.of(new Inline.Emphasis(text, e.place())));
            case Inline.Strong s -> cut(s.text(), text -> List.of(new Inline.Strong(text, s.place())));
            case Inline.Strikeout s -> cut(s.text(), text -> List.of(new Inline.Strikeout(text, s.place())));
            case Inline.SmallCaps s -> cut(s.text(), text -> List.of(new Inline.SmallCaps(text, s.place())));
            case Inline.Span s -> cut(s.text(), text -> List.of(new Inline.Span(text, s.attributes(), s.place())));
            case Inline.Link l -> cut(l.text(), text -> List.of(new Inline.Link(l.url(), text, l.place())));
            case Inline.Reference r
            when !r.text().isEmpty() ->
                cut(r.text(), text -> List.of(new Inline.Reference(r.file(), r.id(), text, r.place())));
            case Inline.Reference _,
                    Inline.Text _,
                    Inline.Superscript _,
                    Inline.Subscript _,
                    Inline.Code _,
                    Inline.Image _,
                    Inline.NoteCall _,
                    Inline.Maths _,
                    Inline.Citation _,
                    Inline.IndexMark _,
                    Inline.Field _ -> List.of(List.of(inline));
        };
    }

    /** A mark that spans lines stands in each of them. */
    private static List<List<Inline>> cut(List<Inline> words, UnaryOperator<List<Inline>> mark) {
        return cut(words).stream()
                .map(line -> line.isEmpty() ? line : mark.apply(line))
                .toList();
    }
}
