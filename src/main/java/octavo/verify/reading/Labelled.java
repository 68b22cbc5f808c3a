package octavo.verify.reading;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import octavo.verify.copy.Landmark;
import octavo.verify.copy.ManuscriptText;
import octavo.verify.letters.Letters;

/**
 * What on paper is known by the number that it bears: a note and a caption begin a line with theirs, and the rows of a table
 * follow its caption. No other strand has their words, however short they are.
 */
final class Labelled {

    /** No more marks stand between a number and its words. */
    private static final int MARKS = 3;

    private final ManuscriptText manuscript;
    private final Lines lines;
    private final Rows rows;
    private final Map<Landmark.Kind, Integer> done = new EnumMap<>(Landmark.Kind.class);
    private final Map<Landmark, Place> tables = new HashMap<>();

    /** Where a table stands: from its caption on, up to the end of its last row. */
    private record Place(int from, int to) {}

    private Labelled(ManuscriptText manuscript, Lines lines) {
        this.manuscript = manuscript;
        this.lines = lines;
        this.rows = new Rows(manuscript, lines);
    }

    /**
     * Sorts such words of a file's pages.
     *
     * @param rest what is left of them without contents and lists
     */
    static void sort(ManuscriptText manuscript, FileText file, Letters rest) {
        Labelled labelled = new Labelled(manuscript, new Lines(file, rest));
        manuscript.landmarks().forEach(labelled::sort);
        labelled.sortBare();
    }

    private void sort(Landmark landmark) {
        switch (landmark.kind()) {
            case NOTE, FIGURE, LISTING, TABLE -> find(landmark);
            case CHAPTER, SECTION, FORMULA, LINE, CALL, NUMBERED, BULLET, REFERENCE, INDEXED, FACT, PLACE -> {}
        }
    }

    private void find(Landmark landmark) {
        Letters words = manuscript.strand(landmark.strand());
        for (int line : lines.between(done.getOrDefault(landmark.kind(), 0), lines.length())) {
            int begin = begin(landmark, words, line);
            if (begin >= 0) {
                int end = lines.end(lines.follow(words, landmark.from(), landmark.to(), begin), landmark.to());
                lines.reserve(Optional.of(landmark.strand()), line, end);
                done.put(landmark.kind(), Math.max(begin, end));
                if (landmark.kind() == Landmark.Kind.TABLE) {
                    tables.put(landmark, new Place(line, rows.sort(landmark, end)));
                }
                return;
            }
        }
    }

    /** Where in a line words begin behind their number; negative where it begins with others, or is a folio and a running head. */
    private int begin(Landmark landmark, Letters words, int line) {
        String called = Letters.of(landmark.called().shown());
        if (called.isEmpty() || landmark.from() == landmark.to() || !lines.have(called, line)) {
            return -1;
        }
        int begin = line + called.length();
        int marks = 0;
        while (!lines.have(words, landmark.from(), landmark.to(), begin)) {
            if (marks++ == MARKS || !lines.isMark(begin)) {
                return -1;
            }
            begin++;
        }
        return landmark.kind() == Landmark.Kind.NOTE && lines.begins(begin) ? -1 : begin;
    }

    /** Tables without a caption, each between those around it that have one. */
    private void sortBare() {
        List<Landmark> all = manuscript.landmarks().stream()
                .filter(landmark -> landmark.kind() == Landmark.Kind.TABLE)
                .toList();
        int from = 0;
        for (int i = 0; i < all.size(); i++) {
            Landmark table = all.get(i);
            if (!tables.containsKey(table) && table.from() == table.to()) {
                int limit = all.subList(i, all.size()).stream()
                        .filter(tables::containsKey)
                        .mapToInt(next -> tables.get(next).from)
                        .findFirst()
                        .orElse(lines.length());
                from = Math.max(from, rows.sortBare(table, from, limit));
            } else if (tables.containsKey(table)) {
                from = tables.get(table).to;
            }
        }
    }
}
