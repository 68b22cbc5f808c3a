package octavo.manuscript.markdown.syntax;

import java.util.List;
import octavo.book.Attributes;
import org.commonmark.node.CustomBlock;

/** A block that CommonMark does not have. */
public final class OwnBlock extends CustomBlock {

    private final Mark mark;

    OwnBlock(Mark mark) {
        this.mark = mark;
    }

    public Mark mark() {
        return mark;
    }

    /** What it is. */
    public sealed interface Mark {

        /**
         * {@code ::: letter}; right after it stands a {@link DivisionEnd} if the author closed it.
         *
         * @param unread what stands on its line and cannot be read; empty where all can
         */
        record Division(Attributes attributes, String unread) implements Mark {

            /** The name, which is its first class; empty where it has none. */
            public String name() {
                return attributes.classes().isEmpty()
                        ? ""
                        : attributes.classes().getFirst();
            }
        }

        /** The colons that end a division. */
        record DivisionEnd() implements Mark {}

        /** {@code ::: pagebreak}. */
        record PageBreak() implements Mark {}

        /** Lines that begin with an upright stroke; each is a {@link VerseLine}. */
        record LineBlock() implements Mark {}

        /**
         * A line of a line block.
         *
         * @param indent in spaces after the stroke and the one space that belongs to it
         * @param blank whether nothing stands on it
         */
        record VerseLine(int indent, boolean blank) implements Mark {}

        /**
         * A stanza of the division {@code verse}; its line breaks are the poem's.
         *
         * @param indents in spaces, one a line
         */
        record Stanza(List<Integer> indents) implements Mark {
            public Stanza {
                indents = List.copyOf(indents);
            }
        }

        /** What begins with a colon: a meaning in a definition list, or a table's caption. */
        record Colon() implements Mark {}

        /** {@code [^wick]: …}. */
        record NoteDefinition(String label) implements Mark {}

        /** A displayed formula that has its lines to itself. */
        record Formula(String tex, Attributes attributes) implements Mark {}
    }
}
