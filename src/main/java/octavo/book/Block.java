package octavo.book;

import java.util.List;
import java.util.Optional;
import octavo.source.SourceSpan;

/** What stands below the one before it. */
public sealed interface Block
        permits Heading,
                Block.Paragraph,
                Block.Quotation,
                Block.Attribution,
                Block.Verse,
                Block.Passage,
                Block.BulletList,
                Block.NumberedList,
                Block.DefinitionList,
                Figure,
                Table,
                Block.Listing,
                Block.Formula,
                Block.SceneBreak,
                Block.PageBreak {

    /** Where it stands in the manuscript. */
    SourceSpan place();

    record Paragraph(List<Inline> text, Attributes attributes, SourceSpan place) implements Block {
        public Paragraph {
            text = List.copyOf(text);
        }
    }

    record Quotation(List<Block> blocks, Attributes attributes, SourceSpan place) implements Block {
        public Quotation {
            blocks = List.copyOf(blocks);
        }
    }

    /** Whose words a quotation, an epigraph or a poem is: the closing paragraph that a dash begins. */
    record Attribution(List<Inline> text, SourceSpan place) implements Block {
        public Attribution {
            text = List.copyOf(text);
        }
    }

    /** A poem, or a passage of one. */
    record Verse(List<Stanza> stanzas, Attributes attributes, SourceSpan place) implements Block {
        public Verse {
            stanzas = List.copyOf(stanzas);
        }
    }

    /** Lines that stand together. */
    record Stanza(List<Line> lines, SourceSpan place) {
        public Stanza {
            lines = List.copyOf(lines);
        }
    }

    /**
     * A line of verse.
     *
     * @param indent how many spaces it is set in by
     */
    record Line(int indent, List<Inline> text, SourceSpan place) {
        public Line {
            text = List.copyOf(text);
        }
    }

    /**
     * A named passage: an epigraph, a letter, a sidebar, or any name that a theme knows.
     *
     * @param name such as {@code letter}; empty where only attributes are given
     */
    record Passage(String name, List<Block> blocks, Attributes attributes, SourceSpan place) implements Block {
        public Passage {
            blocks = List.copyOf(blocks);
        }
    }

    /**
     * @param tight whether the items stand without space between them
     */
    record BulletList(List<Item> items, boolean tight, Attributes attributes, SourceSpan place) implements Block {
        public BulletList {
            items = List.copyOf(items);
        }
    }

    /**
     * @param start the first item's number
     * @param tight whether the items stand without space between them
     */
    record NumberedList(List<Item> items, int start, boolean tight, Attributes attributes, SourceSpan place)
            implements Block {
        public NumberedList {
            items = List.copyOf(items);
        }
    }

    record Item(List<Block> blocks, SourceSpan place) {
        public Item {
            blocks = List.copyOf(blocks);
        }
    }

    record DefinitionList(List<Definition> definitions, Attributes attributes, SourceSpan place) implements Block {
        public DefinitionList {
            definitions = List.copyOf(definitions);
        }
    }

    /** A term and what it means, in one or more senses. */
    record Definition(List<Inline> term, List<Item> meanings, SourceSpan place) {
        public Definition {
            term = List.copyOf(term);
            meanings = List.copyOf(meanings);
        }
    }

    /**
     * Text set as a machine would show it.
     *
     * @param language of the code, such as {@code yaml}; empty where none is named
     * @param text with its line ends, without a last one
     */
    record Listing(
            String language, String text, Optional<List<Inline>> caption, Attributes attributes, SourceSpan place)
            implements Block {
        public Listing {
            caption = caption.map(List::copyOf);
        }
    }

    /** A displayed formula in LaTeX. */
    record Formula(String tex, Attributes attributes, SourceSpan place) implements Block {}

    /** A pause in the text. */
    record SceneBreak(SourceSpan place) implements Block {}

    /** A page that ends here because the author says so. */
    record PageBreak(SourceSpan place) implements Block {}
}
