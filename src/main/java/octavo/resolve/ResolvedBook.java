package octavo.resolve;

import java.util.List;
import octavo.book.Book;
import octavo.book.Edition;

/**
 * A book as one edition of it will have it, with all that its parts say of each other settled.
 *
 * @param divisions all of them in reading order, a part before its chapters, generated matter in its place
 * @param anchors the id of every heading, figure, table, listing and note, and what a reference leads to
 * @param labels the numbers and the names of numbered things
 * @param contents what the contents list, as a tree
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
        Words words,
        Fields fields) {

    public ResolvedBook {
        divisions = List.copyOf(divisions);
        contents = List.copyOf(contents);
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
