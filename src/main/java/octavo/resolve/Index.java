package octavo.resolve;

import java.util.List;
import java.util.Map;
import octavo.book.Inline;
import octavo.source.SourceSpan;

/**
 * What the marks of a book add up to, in the order of its language.
 *
 * @param marks the id that was invented for a mark, by its place; a place that has an id already keeps it
 */
public record Index(List<Group> groups, Map<SourceSpan, String> marks) {

    /** That of a book without one. */
    public static final Index NONE = new Index(List.of(), Map.of());

    public Index {
        groups = List.copyOf(groups);
        marks = Map.copyOf(marks);
    }

    /**
     * Main entries that begin with the same letter.
     *
     * @param letter as a head shows it; empty for those that begin with a figure or a sign
     */
    public record Group(String letter, List<Entry> entries) {
        public Group {
            entries = List.copyOf(entries);
        }
    }

    /**
     * A term, and where the book speaks of it.
     *
     * @param id unique in the book
     * @param level 1 for a main entry, 2 and more for those below it
     * @param places in reading order
     * @param sends to other entries: instead where this one has neither places nor anything below it, else as well
     * @param inner the entries below it
     */
    public record Entry(
            String id, int level, List<Inline> term, List<Passage> places, List<Pointer> sends, List<Entry> inner) {
        public Entry {
            term = List.copyOf(term);
            places = List.copyOf(places);
            sends = List.copyOf(sends);
            inner = List.copyOf(inner);
        }

        /** Whether it only sends the reader elsewhere. */
        public boolean isEmpty() {
            return places.isEmpty() && inner.isEmpty();
        }
    }

    /** From one mark to another, by their ids; a place has the same for both. */
    public record Passage(String from, String to) {}

    /**
     * Another entry.
     *
     * @param term its words, those of the levels above it before them
     */
    public record Pointer(String id, String term) {}
}
