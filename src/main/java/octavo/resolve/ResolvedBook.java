package octavo.resolve;

import java.util.List;
import octavo.book.Book;
import octavo.book.Edition;
import octavo.book.Inline;

/**
 * A book as one edition of it will have it, with all that its parts say of each other settled.
 *
 * @param divisions all of them in reading order, a part before its chapters, generated matter in its place
 * @param anchors the id of every heading, figure, table, listing and note, and what a reference leads to
 * @param labels the numbers and the names of numbered things
 * @param contents what the contents list, as a tree
 * @param lists of those that the contents ask for and of those that they do not
 * @param index without groups where the contents ask for none
 * @param words what Octavo writes, in the edition's language
 * @param fields what {@code {{…}}} stands for
 */
public record ResolvedBook(
        Book book,
        Edition edition,
        List<Placed> divisions,
        Anchors anchors,
        Labels labels,
        List<Entry> contents,
        Lists lists,
        Index index,
        Words words,
        Fields fields) {

    public ResolvedBook {
        divisions = List.copyOf(divisions);
        contents = List.copyOf(contents);
    }

    /**
     * The same book with what is known only once it has been marked up: how it was made.
     *
     * @param typefaces the families that it is really set in
     * @param tool the program and its version
     */
    public ResolvedBook made(List<String> typefaces, String tool) {
        boolean told = !book.metadata().colophon().typefaces().isEmpty() || typefaces.isEmpty();
        Fields known = fields.with(Fields.TOOL, tool);
        return new ResolvedBook(
                book,
                edition,
                divisions,
                anchors,
                labels,
                contents,
                lists,
                index,
                words,
                told ? known : known.with(Fields.TYPEFACES, words.list(typefaces)));
    }

    /** Whether a division has fields that {@link #made} fills. */
    public boolean speaksOfItsMaking(Placed placed) {
        return Text.inlines(Text.blocks(placed.division()))
                .anyMatch(inline -> inline instanceof Inline.Field field && Fields.isOfMaking(field.name()));
    }

    /** Figures, tables and listings that have a caption, in reading order. */
    public record Lists(List<Entry> figures, List<Entry> tables, List<Entry> listings) {

        public Lists {
            figures = List.copyOf(figures);
            tables = List.copyOf(tables);
            listings = List.copyOf(listings);
        }
    }
}
