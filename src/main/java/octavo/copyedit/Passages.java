package octavo.copyedit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import octavo.book.Attributes;
import octavo.book.Block;
import octavo.book.Figure;
import octavo.book.Heading;
import octavo.book.Inline;
import octavo.book.LanguageTag;
import octavo.book.Note;
import octavo.book.Table;
import octavo.source.SourceSpan;

/** Gathers the words of blocks, passage by passage, each in its language. */
final class Passages {

    private final List<Passage> all = new ArrayList<>();
    private final Set<SourceSpan> told = new HashSet<>();
    private LanguageTag language;

    Passages(LanguageTag language) {
        this.language = language;
    }

    List<Passage> all() {
        return all;
    }

    void read(List<Block> blocks) {
        blocks.forEach(this::read);
    }

    private void read(Block block) {
        switch (block) {
            case Heading h -> in(h.attributes(), () -> words(h.title(), Passage.Kind.HEADING));
            case Block.Paragraph p -> in(p.attributes(), () -> words(p.text(), Passage.Kind.PROSE));
            case Block.Quotation q -> in(q.attributes(), () -> read(q.blocks()));
            case Block.Attribution a -> words(a.text(), Passage.Kind.PROSE);
            case Block.Verse v -> in(v.attributes(), () -> lines(v));
            case Block.Passage p -> in(p.attributes(), () -> read(p.blocks()));
            case Block.BulletList l -> in(l.attributes(), () -> items(l.items()));
            case Block.NumberedList l -> in(l.attributes(), () -> items(l.items()));
            case Block.DefinitionList l ->
                in(
                        l.attributes(),
                        () -> l.definitions().forEach(definition -> {
                            words(definition.term(), Passage.Kind.PROSE);
                            items(definition.meanings());
                        }));
            case Figure f -> in(f.attributes(), () -> words(f.caption(), Passage.Kind.PROSE));
            case Table t -> in(t.attributes(), () -> table(t));
            case Block.Listing l ->
                in(l.attributes(), () -> l.caption().ifPresent(caption -> words(caption, Passage.Kind.PROSE)));
            case Block.Formula _, Block.SceneBreak _, Block.PageBreak _ -> {}
        }
    }

    private void in(Attributes attributes, Runnable reading) {
        LanguageTag around = language;
        language = attributes.language().map(LanguageTag::new).orElse(around);
        reading.run();
        language = around;
    }

    private void lines(Block.Verse verse) {
        verse.stanzas().forEach(stanza -> stanza.lines().forEach(line -> words(line.text(), Passage.Kind.VERSE)));
    }

    private void items(List<Block.Item> items) {
        items.forEach(item -> read(item.blocks()));
    }

    private void table(Table table) {
        words(table.caption(), Passage.Kind.PROSE);
        table.head().forEach(this::row);
        table.body().forEach(this::row);
    }

    private void row(Table.Row row) {
        row.cells().forEach(cell -> words(cell.text(), Passage.Kind.PROSE));
    }

    private void words(List<Inline> text, Passage.Kind kind) {
        if (text.isEmpty()) {
            return;
        }
        Line line = new Line();
        line.add(text);
        all.add(new Passage(kind, language, line.words.toString(), line.pieces));
        line.notes.stream().filter(note -> told.add(note.place())).forEach(note -> read(note.blocks()));
        line.foreign.forEach(span -> in(span.attributes(), () -> words(span.text(), kind)));
    }

    /** A passage as it grows, and what is to be read by itself after it. */
    private final class Line {
        private final StringBuilder words = new StringBuilder();
        private final List<Passage.Piece> pieces = new ArrayList<>();
        private final List<Note> notes = new ArrayList<>();
        private final List<Inline.Span> foreign = new ArrayList<>();

        void add(List<Inline> text) {
            text.forEach(this::add);
        }

        private void add(Inline inline) {
            switch (inline) {
                case Inline.Text t -> {
                    pieces.add(new Passage.Piece(words.length(), t));
                    words.append(t.text());
                }
                case Inline.Emphasis e -> add(e.text());
                case Inline.Strong s -> add(s.text());
                case Inline.Strikeout s -> add(s.text());
                case Inline.SmallCaps s -> add(s.text());
                case Inline.Link l -> add(l.text());
                case Inline.IndexMark m -> add(m.text());
                case Inline.Span s -> span(s);
                case Inline.Reference r -> reference(r);
                case Inline.NoteCall c -> notes.add(c.note());
                case Inline.LineBreak _ -> words.append('\n');
                case Inline.Superscript _,
                        Inline.Subscript _,
                        Inline.Code _,
                        Inline.Image _,
                        Inline.Maths _,
                        Inline.Citation _,
                        Inline.Field _ -> words.append(Passage.ELSE);
            }
        }

        private void span(Inline.Span span) {
            if (span.attributes().language().isPresent()) {
                foreign.add(span);
                words.append(Passage.ELSE);
            } else {
                add(span.text());
            }
        }

        private void reference(Inline.Reference reference) {
            if (reference.text().isEmpty()) {
                words.append(Passage.ELSE);
            } else {
                add(reference.text());
            }
        }
    }
}
