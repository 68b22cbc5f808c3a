package octavo.verify.reading;

import java.util.EnumSet;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import octavo.verify.copy.Strand;
import octavo.verify.letters.Letters;

/** Whose words the letters of a file may be: those of any strand, until more is known of them. */
final class Owners {

    private final NavigableMap<Integer, Set<Strand.Written>> all =
            new TreeMap<>(Map.of(0, EnumSet.allOf(Strand.Written.class)));

    /** From a letter on words can only be those of a strand, or none of the manuscript's. */
    void begin(int letter, Optional<Strand.Written> strand) {
        all.put(letter, only(strand));
    }

    /** The letters from one up to another can only be those of a strand, or none of the manuscript's. */
    void reserve(Optional<Strand.Written> strand, int from, int to) {
        Set<Strand.Written> behind = all.floorEntry(to).getValue();
        all.subMap(from, to).clear();
        all.put(from, only(strand));
        all.put(to, behind);
    }

    private static Set<Strand.Written> only(Optional<Strand.Written> strand) {
        return strand.<Set<Strand.Written>>map(Set::of).orElse(Set.of());
    }

    /** Whether a letter can only be one of a certain strand. */
    boolean isOfOne(int letter) {
        return all.floorEntry(letter).getValue().size() == 1;
    }

    /** Whether more is known of any. */
    boolean areKnown() {
        return all.size() > 1;
    }

    /** Those letters of a text taken from the file whose owners are such. */
    Letters sorted(Letters text, Predicate<Set<Strand.Written>> such) {
        if (!areKnown()) {
            return such.test(all.get(0)) ? text : new Letters();
        }
        Letters sorted = new Letters();
        int from = 0;
        while (from < text.length()) {
            int origin = text.origin(from);
            Integer next = all.higherKey(origin);
            int to = from + 1;
            while (to < text.length() && text.goesOn(to) && (next == null || text.origin(to) < next)) {
                to++;
            }
            if (such.test(all.floorEntry(origin).getValue())) {
                sorted.add(text, from, to);
            }
            from = to;
        }
        return sorted;
    }
}
