package octavo.book;

import java.util.List;
import java.util.Optional;
import octavo.source.SourceSpan;

/** What stands beside the one before it, in a line. */
public sealed interface Inline {

    /** Where it stands in the manuscript. */
    SourceSpan place();

    /** Words; a line's end in the manuscript is a space. */
    record Text(String text, SourceSpan place) implements Inline {}

    record Emphasis(List<Inline> text, SourceSpan place) implements Inline {
        public Emphasis {
            text = List.copyOf(text);
        }
    }

    record Strong(List<Inline> text, SourceSpan place) implements Inline {
        public Strong {
            text = List.copyOf(text);
        }
    }

    record Strikeout(List<Inline> text, SourceSpan place) implements Inline {
        public Strikeout {
            text = List.copyOf(text);
        }
    }

    record Superscript(List<Inline> text, SourceSpan place) implements Inline {
        public Superscript {
            text = List.copyOf(text);
        }
    }

    record Subscript(List<Inline> text, SourceSpan place) implements Inline {
        public Subscript {
            text = List.copyOf(text);
        }
    }

    record SmallCaps(List<Inline> text, SourceSpan place) implements Inline {
        public SmallCaps {
            text = List.copyOf(text);
        }
    }

    /** Words with a class, a language or an id of their own. */
    record Span(List<Inline> text, Attributes attributes, SourceSpan place) implements Inline {
        public Span {
            text = List.copyOf(text);
        }
    }

    record Code(String text, SourceSpan place) implements Inline {}

    record LineBreak(SourceSpan place) implements Inline {}

    /** A link out of the book: http, https, mailto or tel. */
    record Link(String url, List<Inline> text, SourceSpan place) implements Inline {
        public Link {
            text = List.copyOf(text);
        }
    }

    /**
     * A reference to another place of the book.
     *
     * @param file the file it names, relative to the book, or empty
     * @param id the id it names, or empty for the file's beginning
     * @param text the words that the author gives it; empty: Octavo writes them, such as {@code Figure 3}
     */
    record Reference(String file, String id, List<Inline> text, SourceSpan place) implements Inline {
        public Reference {
            text = List.copyOf(text);
        }
    }

    /** A picture in a line. */
    record Image(Picture picture, Optional<String> alt, Attributes attributes, SourceSpan place) implements Inline {}

    /** Where a note is called. */
    record NoteCall(Note note, SourceSpan place) implements Inline {}

    /** A formula in LaTeX. */
    record Maths(String tex, SourceSpan place) implements Inline {}

    /** A reference to a bibliography, as written between its brackets. */
    record Citation(String written, SourceSpan place) implements Inline {}

    /**
     * A mark for the index.
     *
     * @param term its levels, the first the main one
     * @param see the term that this one sends the reader to instead, or empty
     * @param seeAlso the term that this one sends the reader to as well, or empty
     * @param text the words it is put on, which stay in the text; may be empty
     */
    record IndexMark(List<String> term, Extent extent, String see, String seeAlso, List<Inline> text, SourceSpan place)
            implements Inline {
        public IndexMark {
            term = List.copyOf(term);
            text = List.copyOf(text);
        }

        /** Whether the mark is a place, or the end of a passage. */
        public enum Extent {
            POINT,
            START,
            END
        }
    }

    /** A fact that Octavo puts in, such as {@code {{isbn}}}. */
    record Field(String name, SourceSpan place) implements Inline {}
}
