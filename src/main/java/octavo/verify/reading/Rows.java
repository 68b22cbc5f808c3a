package octavo.verify.reading;

import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import octavo.source.SourceSpan;
import octavo.verify.copy.Landmark;
import octavo.verify.copy.ManuscriptText;
import octavo.verify.copy.Strand;
import octavo.verify.letters.Letters;
import octavo.verify.reading.Lines.Reach;
import org.jspecify.annotations.Nullable;

/** The rows of tables on pages, and the notes below them: they stand in one piece, but for what a page has at its foot and head. */
final class Rows {

    /** How far rows stand apart that a page divides, in letters. */
    private static final int PAGE = 4000;

    /** No more letters stand between a table and its notes. */
    private static final int BETWEEN = 60;

    private final Lines lines;
    private final Letters cells;
    private final Letters notes;
    private final NavigableMap<SourceSpan, Integer> rows = new TreeMap<>();
    private final NavigableSet<Integer> noted = new TreeSet<>();
    private int done;

    Rows(ManuscriptText manuscript, Lines lines) {
        this.lines = lines;
        this.cells = manuscript.strand(Strand.Written.TABLES);
        this.notes = manuscript.strand(Strand.Written.TABLE_NOTES);
        cells.places((from, place) -> rows.putIfAbsent(place, from));
        notes.places((from, _) -> noted.add(from));
    }

    /** The letters of a table's cells. */
    private record Stretch(int from, int to) {}

    /**
     * Sorts those of a table that begin at a place, and those on the pages after it.
     *
     * @return the end of the last, or the same place where none begins there
     */
    int sort(Landmark table, int at) {
        Stretch stretch = stretch(table);
        int letter = stretch.from;
        int end = at;
        for (int there = at; there >= 0 && letter < stretch.to && isAt(letter, stretch, there); ) {
            Reach reach = lines.follow(cells, letter, stretch.to, there);
            end = lines.end(reach, stretch.to);
            lines.reserve(Optional.of(Strand.Written.TABLES), there, end);
            letter = reach.letter();
            there = next(table, stretch, reach);
        }
        return letter == stretch.to ? sortNotes(end) : end;
    }

    /** Sorts those of a table without a caption, wherever between two places all its cells stand in lines of their own. */
    int sortBare(Landmark table, int from, int limit) {
        Stretch stretch = stretch(table);
        for (int line : lines.between(from, limit)) {
            if (stretch.from < stretch.to && isAt(stretch.from, stretch, line)) {
                Reach reach = lines.follow(cells, stretch.from, stretch.to, line);
                if (reach.letter() == stretch.to && lines.begins(reach.at())) {
                    return sort(table, line);
                }
            }
        }
        return from;
    }

    private boolean isAt(int letter, Stretch stretch, int at) {
        return lines.haveCells(cells, letter, stretch.to, at);
    }

    private Stretch stretch(Landmark table) {
        SourceSpan first = rows.ceilingKey(table.place());
        if (!Places.isWithin(first, table.place())) {
            return new Stretch(0, 0);
        }
        int from = rows.get(first);
        int to = rows.entrySet().stream()
                .filter(row -> row.getValue() > from && !Places.isWithin(row.getKey(), table.place()))
                .mapToInt(Map.Entry::getValue)
                .min()
                .orElse(cells.length());
        return new Stretch(from, to);
    }

    /**
     * Where the next page has more rows, behind the table's caption and head, which stand there once more and are nobody's; negative
     * where none has.
     */
    private int next(Landmark table, Stretch stretch, Reach reach) {
        String called = Letters.of(table.called().shown());
        for (int line : lines.between(reach.at(), Math.min(lines.length(), reach.at() + PAGE))) {
            if (reach.letter() < stretch.to && isAt(reach.letter(), stretch, line)) {
                lines.between(reach.at(), line).stream()
                        .filter(head -> lines.isOnPage(head, line))
                        .filter(head ->
                                isAt(stretch.from, stretch, head) || !called.isEmpty() && lines.have(called, head))
                        .findFirst()
                        .ifPresent(head -> lines.reserve(Optional.empty(), head, line));
                return line;
            }
        }
        return -1;
    }

    /** Sorts the notes of a table, below it; only that its caption goes on may have been written between them. */
    private int sortNotes(int below) {
        int at = lines.between(below, Math.min(lines.length(), below + BETWEEN)).stream()
                .filter(line -> note(line) != null)
                .findFirst()
                .orElse(below);
        for (Integer from = note(at); from != null; from = note(at)) {
            Integer next = noted.higher(from);
            done = next == null ? notes.length() : next;
            int end = lines.end(lines.follow(notes, from, done, at), done);
            lines.reserve(Optional.of(Strand.Written.TABLE_NOTES), at, end);
            at = end;
        }
        return at;
    }

    /** The next note that begins there. */
    private @Nullable Integer note(int at) {
        return noted.tailSet(done).stream()
                .filter(note -> lines.haveCells(notes, note, notes.length(), at))
                .findFirst()
                .orElse(null);
    }
}
