package octavo.verify.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import octavo.source.SourceSpan;

/** The pages, numbers and links that contents and lists give for what they name. */
final class Listed {

    /** How far behind an entry its page may stand, in letters: leaders. */
    private static final int LEADERS = 120;

    private final Reading reading;
    private final FileText file;
    private final Links links;
    private final Map<SourceSpan, Landmark> landmarks = new HashMap<>();

    Listed(Reading reading) {
        this.reading = reading;
        this.file = reading.file();
        this.links = new Links(reading);
        for (Landmark landmark : reading.landmarks()) {
            switch (landmark.kind()) {
                case CHAPTER, SECTION, FIGURE, TABLE, LISTING -> landmarks.putIfAbsent(landmark.place(), landmark);
                case NOTE, CALL, NUMBERED, BULLET, REFERENCE, INDEXED, FACT, PLACE -> {}
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

    private List<Fault> faults(Strand.Rolled roll) {
        List<Fault> faults = new ArrayList<>();
        List<Fault> pages = new ArrayList<>();
        int right = 0;
        boolean bare = reading.roll(roll).keySet().stream()
                .anyMatch(one -> Reading.NUMERAL.matcher(one.words().strip()).matches());
        Iterator<Map.Entry<Roll.Entry, Integer>> entries =
                reading.roll(roll).entrySet().iterator();
        for (Map.Entry<Roll.Entry, Integer> entry = next(entries); entry != null; ) {
            Map.Entry<Roll.Entry, Integer> after = next(entries);
            Landmark landmark = landmarks.get(entry.getKey().place());
            if (landmark != null && reading.at(landmark) >= 0 && !file.isHeading(entry.getValue())) {
                int at = entry.getValue();
                links.look(landmark.place(), at, landmark).ifPresent(faults::add);
                int end = at + Roll.length(entry.getKey());
                int limit = Math.min(after == null ? end + LEADERS : after.getValue(), end + LEADERS);
                String folio = file.folio(file.page(reading.at(landmark)));
                String said = page(end, Math.min(limit, file.letters().length()), folio);
                right += !folio.isEmpty() && said.equalsIgnoreCase(folio) ? 1 : 0;
                if (!folio.isEmpty() && !said.equalsIgnoreCase(folio) && isWhole(entry.getKey(), landmark)) {
                    pages.add(new Fault(
                            landmark.place(),
                            at,
                            "the %s name page %s for this %s, which stands on page %s"
                                    .formatted(
                                            roll.words(),
                                            said.isEmpty() ? "none" : said,
                                            landmark.kind().word(),
                                            folio)));
                }
            }
            entry = after;
        }
        if (right > pages.size() && !bare) {
            faults.addAll(pages);
        }
        return faults;
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
