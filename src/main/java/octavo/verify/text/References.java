package octavo.verify.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import octavo.verify.Evidence.Words.Difference;
import octavo.verify.copy.Landmark;
import octavo.verify.copy.Numeral;
import octavo.verify.letters.Letters;
import octavo.verify.reading.FileText;
import octavo.verify.reading.Reading;

/** What a file says where the manuscript refers to another of its places, and where its links lead. */
final class References {

    /** No reference says more, in letters. */
    private static final int LONGEST = 160;

    private static final Pattern WITHIN = Pattern.compile("\\p{N}[.,:]\\p{N}");

    private final Reading reading;
    private final FileText file;
    private final Links links;
    private final Map<Landmark, Said> said = new HashMap<>();
    private final List<Fault> faults = new ArrayList<>();

    /**
     * What stands where a reference should.
     *
     * @param at the first letter of it
     * @param words of which Octavo writes
     * @param whole whether it stands on one page, so that nothing else is among it
     */
    private record Said(int at, List<String> words, boolean whole) {}

    References(Reading reading) {
        this.reading = reading;
        this.file = reading.file();
        this.links = new Links(reading);
        for (Landmark landmark : reading.landmarks()) {
            if (landmark.kind() == Landmark.Kind.REFERENCE) {
                said(landmark).ifPresent(words -> said.put(landmark, words));
            }
        }
    }

    List<Fault> faults() {
        for (Landmark reference : reading.landmarks()) {
            Said words = said.get(reference);
            if (words != null) {
                reading.target(reference).ifPresent(target -> look(reference, words, target));
            }
        }
        return faults;
    }

    /** References in the edition's own words, which no other edition need have. */
    List<Difference> byDesign() {
        return reading.landmarks().stream()
                .filter(reference -> said.containsKey(reference) && isGenerated(reference))
                .filter(reference -> said.get(reference).whole())
                .map(reference -> new Difference(
                        Difference.Kind.PAGE_REFERENCE,
                        reference.strand().words(),
                        reference.place(),
                        String.join(" ", said.get(reference).words()),
                        reading.locus(said.get(reference).at())))
                .toList();
    }

    private static boolean isGenerated(Landmark reference) {
        return reference.from() == reference.to();
    }

    private Optional<Said> said(Landmark reference) {
        int before = reference.from() == 0 ? -1 : reading.at(reference.strand(), reference.from() - 1);
        int begin = isGenerated(reference) ? before + 1 : reading.at(reference);
        int end = behindNumber(reading.at(reference.strand(), reference.to()));
        boolean known = begin > 0
                && end > begin
                && end - begin < LONGEST
                && (!isGenerated(reference) || before >= 0 && reading.follows(reference));
        return known
                ? Optional.of(new Said(begin, file.words(begin, end), file.page(begin) == file.page(end)))
                : Optional.empty();
    }

    /** The full stop behind a number that has one within it too, which would be taken for its end. */
    private int behindNumber(int end) {
        Letters letters = file.letters();
        boolean within = end > 0
                && end + 1 < letters.length()
                && !letters.begins(end + 1)
                && WITHIN.matcher(letters.text(end - 1, end + 2)).matches();
        int next = within ? letters.next(letters.text(end, end + 1), end + 1, end + LONGEST) : -1;
        return next < 0 ? end : behindNumber(next);
    }

    private void look(Landmark reference, Said words, Landmark target) {
        links.look(reference.place(), words.at(), target).ifPresent(faults::add);
        if (!isGenerated(reference) || !words.whole()) {
            return;
        }
        Optional<String> behind = behind(words, called(target));
        if (behind.isEmpty()) {
            faults.add(new Fault(
                    reference.place(),
                    words.at(),
                    "the reference says \"%s\" of %s %s"
                            .formatted(
                                    String.join(" ", words.words()),
                                    target.kind().word(),
                                    target.number())
                            .strip()));
        } else if (reading.at(target) >= 0) {
            page(reference, words, target, behind.get());
        }
    }

    /** How a reference names what it leads to; empty where that is not known. */
    private String called(Landmark target) {
        return switch (target.kind()) {
            case CHAPTER, SECTION ->
                target.called().reference().isEmpty()
                        ? reading.wholeTitle(target)
                        : target.called().reference();
            case FIGURE, TABLE, LISTING, FORMULA, PLACE -> target.called().reference();
            case NOTE, CALL, LINE, NUMBERED, BULLET, REFERENCE, INDEXED, FACT -> "";
        };
    }

    private void page(Landmark reference, Said words, Landmark target, String behind) {
        int page = file.page(reading.at(target));
        String folio = file.folio(page);
        List<String> rest = Stream.of(behind.split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .toList();
        boolean numbered = rest.stream().anyMatch(Numeral::hasFigures);
        boolean right = rest.stream().anyMatch(folio::equalsIgnoreCase);
        boolean near = Math.abs(page - file.page(words.at())) <= 1;
        if (page > 0 && !folio.isEmpty() && !rest.isEmpty() && !right && (numbered || !near)) {
            faults.add(new Fault(
                    reference.place(),
                    words.at(),
                    "the reference says \"%s\" of what stands on page %s"
                            .formatted(String.join(" ", words.words()), folio)));
        }
    }

    /**
     * What a reference says behind the name of what it refers to, which may be the page; nothing where it says no such name, and
     * nothing of worth where no name is known.
     */
    private static Optional<String> behind(Said words, String name) {
        String sought = Letters.of(name);
        String said = String.join(" ", words.words());
        int at = 0;
        for (int next = 0; next < sought.length(); at++) {
            if (at == said.length()) {
                return Optional.empty();
            }
            if (said.charAt(at) != ' ' && !said.regionMatches(true, at, sought, next++, 1)) {
                return Optional.empty();
            }
        }
        String behind = said.substring(at);
        boolean goesOn = behind.matches("\\.?[\\p{L}\\p{N}].*");
        return goesOn ? Optional.empty() : Optional.of(name.isEmpty() ? "" : behind);
    }
}
