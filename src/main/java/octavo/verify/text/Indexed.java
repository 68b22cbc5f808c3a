package octavo.verify.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import octavo.source.SourceSpan;
import octavo.verify.copy.Landmark;
import octavo.verify.letters.Concordance;
import octavo.verify.letters.Letters;
import octavo.verify.letters.Roll;
import octavo.verify.reading.FileText;
import octavo.verify.reading.Reading;

/** The pages that an index gives for its terms. */
final class Indexed {

    /** What stands between a mark and where its anchor is: the call of a note, a number. */
    private static final int APART = 12;

    /** So many pages after its place a figure or a short table is found at most, with all that wait before it. */
    private static final int MOVED = 12;

    private static final Pattern BETWEEN =
            Pattern.compile("[^\\p{L}\\p{N}%1$s]+|(?=%1$s)|(?<=%1$s)".formatted(Span.TO));

    private final Reading reading;
    private final FileText file;
    private final Letters rest;
    private final Concordance words;

    /**
     * Where a term is spoken of.
     *
     * @param must the leaves that the index has to name
     * @param may those that it may name, a mark between two pages standing on either
     * @param letters where its marks stand in the file
     */
    private record Spoken(SourceSpan place, String term, BitSet must, BitSet may, List<Integer> letters) {}

    /**
     * What an entry names.
     *
     * @param whole whether it ends before the column does
     */
    private record Named(BitSet leaves, boolean whole, boolean lost, List<Named> before) {

        /** The next entry may begin with a number, so that this one may end with any line. */
        List<Named> some() {
            return Stream.concat(Stream.of(this), before.stream()).toList();
        }
    }

    Indexed(Reading reading) {
        this.reading = reading;
        this.file = reading.file();
        this.rest = reading.rest();
        this.words = reading.words();
    }

    List<Fault> faults() {
        List<Fault> faults = new ArrayList<>();
        if (reading.isIndexed() && file.hasLeaves()) {
            terms().values().stream().map(this::spoken).forEach(spoken -> look(spoken, faults));
        }
        return faults;
    }

    private Map<String, List<Landmark>> terms() {
        return reading.landmarks().stream()
                .filter(landmark -> landmark.kind() == Landmark.Kind.INDEXED)
                .collect(Collectors.groupingBy(Landmark::name, LinkedHashMap::new, Collectors.toList()));
    }

    private Spoken spoken(List<Landmark> marks) {
        Landmark first = marks.getFirst();
        String term = first.name().substring(first.name().lastIndexOf('!') + 1);
        Spoken spoken = new Spoken(first.place(), term, new BitSet(), new BitSet(), new ArrayList<>());
        int begun = 0;
        for (Landmark mark : marks) {
            int at = reading.at(mark.strand(), mark.from());
            int before = mark.from() < mark.to() || mark.from() == 0 ? at : reading.at(mark.strand(), mark.from() - 1);
            if (at < 0 && before < 0) {
                continue;
            }
            int one = file.leaf(at < 0 ? before : at);
            int other = file.leaf(before < 0 ? at : before);
            int early = Math.min(one, other);
            int late = Math.max(one, other);
            spoken.letters.add(at);
            spoken.letters.add(before + 1);
            boolean ends = mark.number().equals("END") && begun > 0;
            spoken.may.set(Math.max(0, (ends ? begun : early) - file.slack()), late + 1 + file.slack() * behind(mark));
            if (early == late && file.slack() == 0) {
                spoken.must.set(ends ? begun : early, late + 1);
            }
            begun = mark.number().equals("START") ? early : ends ? 0 : begun;
        }
        return spoken;
    }

    /** How many pages further on a mark may stand in the printed edition than in the order of reading. */
    private static int behind(Landmark mark) {
        return switch (mark.strand()) {
            case FIGURES, LISTINGS, TABLE_CAPTIONS, TABLES, TABLE_NOTES -> MOVED;
            case RUNNING_TEXT, NOTES, COPYRIGHT_PAGE, COLOPHON -> 1;
        };
    }

    private void look(Spoken spoken, List<Fault> faults) {
        Roll.Entry entry = new Roll.Entry(spoken.term, spoken.place);
        if (!entry.hasLetters()) {
            return;
        }
        int length = Roll.length(entry);
        int found = -1;
        for (int at : words.places(spoken.term)) {
            Named named = named(at + length, spoken);
            if (named.some().stream().anyMatch(one -> agrees(one, spoken))) {
                return;
            }
            found = found < 0 && !named.leaves.isEmpty() ? at : found;
        }
        if (found >= 0 && !spoken.may.isEmpty()) {
            Named named = named(found + length, spoken);
            faults.add(new Fault(
                    spoken.place,
                    rest.origin(found),
                    named.lost
                            ? "a link of the index leads to no mark of \"%s\"".formatted(spoken.term)
                            : "the index names %s for \"%s\" and should name %s"
                                    .formatted(pages(named.leaves), spoken.term, pages(spoken.may))));
        }
    }

    private static boolean agrees(Named named, Spoken spoken) {
        BitSet beyond = (BitSet) named.leaves.clone();
        beyond.andNot(spoken.may);
        BitSet lacking = (BitSet) spoken.must.clone();
        lacking.andNot(named.leaves);
        return beyond.isEmpty() && !named.lost && (!named.whole || lacking.isEmpty() && !named.leaves.isEmpty());
    }

    private String pages(BitSet leaves) {
        return leaves.stream().mapToObj(file::leafName).collect(Collectors.joining(", "));
    }

    /** The leaves that are named from a letter of the rest on, until words come, or another column. */
    private Named named(int from, Spoken spoken) {
        Span span = new Span(file);
        List<Named> before = new ArrayList<>();
        boolean lost = false;
        int begin = from;
        while (begin < rest.length()) {
            int end = begin + 1;
            while (end < rest.length() && !rest.begins(end)) {
                end++;
            }
            int at = rest.origin(begin);
            if (rest.beginsLine(begin) && !span.leaves().isEmpty()) {
                before.add(new Named((BitSet) span.leaves().clone(), true, lost, List.of()));
            }
            if (!file.below(rest.origin(from - 1), at)) {
                return new Named(span.leaves(), false, lost, before);
            }
            for (String word : BETWEEN.split(rest.hyphened(begin, end))) {
                if (!word.isEmpty() && !span.read(word)) {
                    return new Named(span.leaves(), true, lost, before);
                }
                lost |= Character.isLetterOrDigit(word.isEmpty() ? ' ' : word.charAt(0)) && !leads(at, spoken);
            }
            begin = end;
        }
        return new Named(span.leaves(), true, lost, before);
    }

    /** Whether the link at a letter leads to a mark of the term; in a file whose links are of another kind it does. */
    private boolean leads(int at, Spoken spoken) {
        return file.link(at)
                .map(link -> file.anchored(link.target()).stream()
                        .anyMatch(leads -> spoken.letters.stream().anyMatch(mark -> Math.abs(mark - leads) <= APART)))
                .orElse(true);
    }
}
