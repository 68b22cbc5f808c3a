package octavo.verify.text;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The numbers and marks that a file shows before headings, captions, notes and items, and where notes are called. */
final class Shown {

    /** A number is no longer than this; a call is no farther from its word. */
    private static final int LONGEST = 16;

    private static final int NEAR = 6;

    /** How far from its running head a caption may stand, in letters. */
    private static final int AGAIN = 6000;

    private static final Pattern CALL = Pattern.compile("[^\\p{L}\\p{N}]{0,2}(\\p{N}+).*");

    private final Reading reading;
    private final FileText file;
    private final Letters letters;

    Shown(Reading reading) {
        this.reading = reading;
        this.file = reading.file();
        this.letters = file.letters();
    }

    /**
     * What stands where a number should.
     *
     * @param said in the file; empty where there is none
     * @param sure whether it can be nothing but a number
     */
    private record Sight(Landmark landmark, int at, String said, boolean right, boolean sure) {

        boolean wrong() {
            return !right && !said.isEmpty();
        }
    }

    List<Fault> faults() {
        Map<Landmark.Kind, List<Sight>> seen = new EnumMap<>(Landmark.Kind.class);
        for (Landmark landmark : reading.landmarks()) {
            sight(landmark)
                    .ifPresent(sight -> seen.computeIfAbsent(landmark.kind(), _ -> new ArrayList<>())
                            .add(sight));
        }
        return seen.values().stream().flatMap(Shown::faults).toList();
    }

    /** A theme may show no numbers of a kind; where it shows them, it shows all. */
    private static Stream<Fault> faults(List<Sight> sights) {
        long right = sights.stream().filter(Sight::right).count();
        long absent = sights.stream().filter(sight -> sight.said().isEmpty()).count();
        return sights.stream()
                .filter(sight -> sight.wrong() ? right > 0 || sight.sure() : !sight.right() && right > absent)
                .map(Shown::fault);
    }

    private static Fault fault(Sight sight) {
        Landmark landmark = sight.landmark();
        String what = landmark.kind() == Landmark.Kind.CALL
                ? "call of this note"
                : "number of this " + landmark.kind().word();
        boolean bullet = landmark.kind() == Landmark.Kind.BULLET;
        return new Fault(
                landmark.place(),
                sight.at(),
                (bullet ? "the mark of this item is " : "the %s is ".formatted(what))
                        + (sight.said().isEmpty() ? "not there" : "\"%s\"".formatted(sight.said()))
                        + (bullet ? "" : " and should be \"%s\"".formatted(landmark.number())));
    }

    private Optional<Sight> sight(Landmark landmark) {
        return switch (landmark.kind()) {
            case CHAPTER, SECTION, FIGURE, TABLE, LISTING, NOTE ->
                landmark.number().isEmpty() ? Optional.empty() : number(landmark);
            case CALL -> landmark.number().isEmpty() ? Optional.empty() : call(landmark);
            case NUMBERED, BULLET -> reading.edition().kind().key().equals("epub") ? mark(landmark) : drawn(landmark);
            case REFERENCE, INDEXED, FACT, PLACE -> Optional.empty();
        };
    }

    private Optional<Sight> number(Landmark landmark) {
        int at = standing(landmark);
        if (at < 0) {
            return Optional.empty();
        }
        int begin = before(at);
        String said = begin < 0 ? "" : Numeral.bare(letters.text(begin, at));
        boolean right = ends(at, landmark.number());
        boolean number = Numeral.hasFigures(said) || !Numeral.hasFigures(landmark.number()) && Numeral.is(said);
        return Optional.of(
                new Sight(landmark, at, right || number ? said : "", right, begin >= 0 && file.inLine(begin, at)));
    }

    /** A running head may say the same before it: then it stands where the same words stand near by behind its number. */
    private int standing(Landmark landmark) {
        int at = reading.at(landmark);
        if (at < 0) {
            return at;
        }
        String words = letters.text(at, Math.min(at + landmark.to() - landmark.from(), letters.length()));
        for (int one = at; one >= 0 && one <= at + AGAIN; one = letters.next(words, one + 1)) {
            if (ends(one, landmark.number())) {
                return one;
            }
        }
        return at;
    }

    /** Whether a number stands right before a letter, however wide its figures are set apart. */
    private boolean ends(int at, String number) {
        String before = letters.text(Math.max(0, at - LONGEST), at).replaceFirst("[^\\p{L}\\p{N}]+$", "");
        int begin = before.length() - number.length();
        if (begin < 0 || !before.substring(begin).equalsIgnoreCase(number)) {
            return false;
        }
        boolean goesOn = begin > 0
                && Numeral.is(before.substring(begin - 1, begin))
                && Numeral.hasFigures(before.substring(begin - 1, begin)) == Numeral.hasFigures(number);
        return !goesOn || letters.begins(Math.max(0, at - LONGEST) + begin);
    }

    /** Where the last word with a letter or figure in it begins before a letter; negative where none stands near it. */
    int before(int at) {
        int begin = at;
        do {
            do {
                begin--;
            } while (begin > 0 && !letters.begins(begin));
            if (begin < 0 || at - begin > LONGEST || file.page(begin) != file.page(at)) {
                return -1;
            }
        } while (Numeral.bare(letters.text(begin, at)).isEmpty());
        return begin;
    }

    private Optional<Sight> call(Landmark call) {
        int last = call.from() == 0 ? -1 : reading.at(call.strand(), call.from() - 1);
        if (last < 0
                || last + 1 >= letters.length()
                || !reading.follows(call)
                || file.page(last) != file.page(last + 1)) {
            return Optional.empty();
        }
        int end = last + 1;
        do {
            end++;
        } while (end < Math.min(letters.length(), last + 1 + NEAR) && !letters.begins(end));
        Matcher said = CALL.matcher(letters.text(last + 1, end));
        String number = said.matches() ? said.group(1) : "";
        boolean before = number.isEmpty() && ends(last + 1, call.number() + call.number());
        return Optional.of(new Sight(call, last, number, before || number.equals(call.number()), true));
    }

    /** In an EPUB the items of a list are counted by their reader. */
    private Optional<Sight> mark(Landmark item) {
        int at = reading.at(item);
        String mark = at < 0 ? "" : file.mark(at);
        String meant = item.kind() == Landmark.Kind.BULLET ? "\u2022" : item.number();
        return mark.isEmpty() ? Optional.empty() : Optional.of(new Sight(item, at, mark, mark.equals(meant), true));
    }

    private Optional<Sight> drawn(Landmark item) {
        int at = reading.at(item);
        int begin = at - 1;
        while (begin > 0 && !letters.begins(begin)) {
            begin--;
        }
        if (begin < 0 || !file.inLine(begin, at)) {
            return Optional.empty();
        }
        String said = letters.text(begin, at);
        String bare = Numeral.bare(said);
        boolean right = item.kind() == Landmark.Kind.BULLET
                ? bare.isEmpty()
                : Numeral.counts(bare, Integer.parseInt(item.number(), 10));
        return Optional.of(new Sight(item, at, right || Numeral.is(bare) ? said : "", right, true));
    }
}
