package octavo.verify.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import octavo.source.SourceSpan;
import octavo.verify.copy.Landmark;
import octavo.verify.copy.Numeral;
import octavo.verify.copy.Strand;
import octavo.verify.letters.Roll;
import octavo.verify.reading.FileText;
import octavo.verify.reading.Reading;

/** The pages, numbers and links that contents and lists give for what they name. */
final class Listed {

    /** How far behind an entry its page may stand, in letters: leaders. */
    private static final int LEADERS = 120;

    private final Reading reading;
    private final FileText file;
    private final Links links;
    private final Preceding before;
    private final Map<SourceSpan, Landmark> landmarks = new HashMap<>();

    Listed(Reading reading) {
        this.reading = reading;
        this.file = reading.file();
        this.links = new Links(reading);
        this.before = new Preceding(file);
        for (Landmark landmark : reading.landmarks()) {
            switch (landmark.kind()) {
                case CHAPTER, SECTION, FIGURE, TABLE, LISTING -> landmarks.putIfAbsent(landmark.place(), landmark);
                case FORMULA, LINE, NOTE, CALL, NUMBERED, BULLET, REFERENCE, INDEXED, FACT, PLACE -> {}
            }
        }
    }

    List<Fault> faults() {
        List<Fault> faults = new ArrayList<>();
        for (Strand.Rolled roll : Strand.Rolled.values()) {
            faults.addAll(faults(roll));
        }
        return faults;
    }

    /** What a list says of what it names: faults that are sure, and those that tell only where most of their kind are right. */
    private static final class Told {

        private final List<Fault> faults = new ArrayList<>();
        private final List<Fault> pages = new ArrayList<>();
        private final Map<String, List<Fault>> unnumbered = new HashMap<>();
        private final Map<String, Integer> numbered = new HashMap<>();
        private int rightPages;

        List<Fault> all(boolean bare) {
            if (rightPages > 0 && rightPages >= pages.size() && !bare) {
                faults.addAll(pages);
            }
            unnumbered.forEach((family, lacking) -> {
                if (numbered.getOrDefault(family, 0) > lacking.size()) {
                    faults.addAll(lacking);
                }
            });
            return faults;
        }
    }

    private List<Fault> faults(Strand.Rolled roll) {
        Told told = new Told();
        boolean bare = reading.roll(roll).keySet().stream()
                .anyMatch(one -> Reading.isNumeral(one.words().strip()));
        Iterator<Map.Entry<Roll.Entry, Integer>> entries =
                reading.roll(roll).entrySet().iterator();
        for (Map.Entry<Roll.Entry, Integer> entry = next(entries); entry != null; ) {
            Map.Entry<Roll.Entry, Integer> after = next(entries);
            Landmark landmark = landmarks.get(entry.getKey().place());
            if (landmark != null && reading.at(landmark) >= 0 && !file.isHeading(entry.getValue())) {
                int at = entry.getValue();
                links.look(landmark.place(), at, landmark).ifPresent(told.faults::add);
                number(roll, landmark, at, told);
                page(roll, landmark, entry, after == null ? Integer.MAX_VALUE : after.getValue(), told);
            }
            entry = after;
        }
        return told.all(bare);
    }

    /** A theme may show no numbers in a list; where it shows them, it shows all. */
    private void number(Strand.Rolled roll, Landmark landmark, int at, Told told) {
        String should = roll == Strand.Rolled.CONTENTS ? landmark.called().shown() : landmark.number();
        if (should.isEmpty()) {
            return;
        }
        if (before.begin(at, should) >= 0) {
            told.numbered.merge(landmark.called().family(), 1, Integer::sum);
            return;
        }
        int begin = before.line(at);
        String said = begin < 0 ? "" : String.join(" ", file.words(begin, at));
        Fault fault = new Fault(
                landmark.place(),
                at,
                "the %s say %s before this %s and should say \"%s\""
                        .formatted(
                                roll.words(),
                                said.isEmpty() ? "nothing" : "\"%s\"".formatted(said),
                                landmark.kind().word(),
                                should));
        List<Fault> lacking = told.unnumbered.computeIfAbsent(landmark.called().family(), _ -> new ArrayList<>());
        (said.isEmpty() ? lacking : told.faults).add(fault);
    }

    private void page(
            Strand.Rolled roll, Landmark landmark, Map.Entry<Roll.Entry, Integer> entry, int next, Told told) {
        int standing = file.page(reading.at(landmark));
        String folio = file.folio(standing);
        if (folio.isEmpty()) {
            return;
        }
        int end = entry.getValue() + Roll.length(entry.getKey());
        int limit = Math.min(Math.min(next, end + LEADERS), file.letters().length());
        String said = page(end, limit, folio);
        if (said.equalsIgnoreCase(folio) || isPrinted(said, standing)) {
            told.rightPages++;
        } else if (isWhole(entry.getKey(), landmark)) {
            told.pages.add(new Fault(
                    landmark.place(),
                    entry.getValue(),
                    "the %s name page %s for this %s, which stands on page %s"
                            .formatted(
                                    roll.words(),
                                    said.isEmpty() ? "none" : said,
                                    landmark.kind().word(),
                                    folio)));
        }
    }

    /** Whether a page that is labelled otherwise, which is told by itself, shows a number. */
    private boolean isPrinted(String folio, int page) {
        return reading.misnumbered().stream()
                .anyMatch(one -> one.page() == page && one.printed().equalsIgnoreCase(folio));
    }

    private static <T> @org.jspecify.annotations.Nullable T next(Iterator<T> iterator) {
        return iterator.hasNext() ? iterator.next() : null;
    }

    /** Whether an entry says all that what it names is called. */
    private static boolean isWhole(Roll.Entry entry, Landmark landmark) {
        return Roll.length(entry) == landmark.to() - landmark.from();
    }

    /** The first page that stands between two letters. */
    private String page(int from, int to, String meant) {
        if (from >= to) {
            return "";
        }
        for (String word : file.words(from, to)) {
            String bare = Numeral.bare(word);
            if (Numeral.hasFigures(bare) || bare.equalsIgnoreCase(meant)) {
                return bare;
            }
        }
        return "";
    }
}
