package octavo.book;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/**
 * What braces say of an element: {@code {#id .class key="value"}}.
 *
 * @param id empty where none is given
 * @param values in the order written; {@code lang}, {@code dir} and {@code only} among them
 */
public record Attributes(String id, List<String> classes, SequencedMap<String, String> values) {

    public static final Attributes NONE = new Attributes("", List.of(), new LinkedHashMap<>());

    public Attributes {
        classes = List.copyOf(classes);
        values = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(values));
    }

    /** What braces say of a block. */
    public static Attributes of(Block block) {
        return switch (block) {
            case Heading h -> h.attributes();
            case Block.Paragraph p -> p.attributes();
            case Block.Quotation q -> q.attributes();
            case Block.Verse v -> v.attributes();
            case Block.Passage p -> p.attributes();
            case Block.BulletList l -> l.attributes();
            case Block.NumberedList l -> l.attributes();
            case Block.DefinitionList l -> l.attributes();
            case Figure f -> f.attributes();
            case Table t -> t.attributes();
            case Block.Listing l -> l.attributes();
            case Block.Formula f -> f.attributes();
            case Block.Attribution _, Block.SceneBreak _, Block.PageBreak _ -> NONE;
        };
    }

    /** What braces say of an inline. */
    public static Attributes of(Inline inline) {
        return switch (inline) {
            case Inline.Span s -> s.attributes();
            case Inline.Image i -> i.attributes();
            case Inline.Text _,
                    Inline.Emphasis _,
                    Inline.Strong _,
                    Inline.Strikeout _,
                    Inline.Superscript _,
                    Inline.Subscript _,
                    Inline.SmallCaps _,
                    Inline.Code _,
                    Inline.LineBreak _,
                    Inline.Link _,
                    Inline.Reference _,
                    Inline.NoteCall _,
                    Inline.Maths _,
                    Inline.Citation _,
                    Inline.IndexMark _,
                    Inline.Field _ -> NONE;
        };
    }

    /** Only classes. */
    public static Attributes ofClass(String... classes) {
        return new Attributes("", List.of(classes), new LinkedHashMap<>());
    }

    public Optional<String> value(String key) {
        return Optional.ofNullable(values.get(key));
    }

    public boolean has(String className) {
        return classes.contains(className);
    }

    /** Whether nothing is said at all. */
    public boolean isEmpty() {
        return id.isEmpty() && classes.isEmpty() && values.isEmpty();
    }

    /** The editions and kinds of edition that alone have the element, where it is not for all. */
    public Optional<String> only() {
        return value("only");
    }

    /** The same, for these editions only. */
    Attributes only(String editions) {
        SequencedMap<String, String> more = new LinkedHashMap<>(values);
        more.put("only", editions);
        return new Attributes(id, classes, more);
    }

    /** The language of the element's words, where it differs from what surrounds it. */
    public Optional<String> language() {
        return value("lang");
    }
}
