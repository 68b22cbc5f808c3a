package octavo.verify.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import octavo.verify.copy.Landmark;
import octavo.verify.copy.Numeral;
import octavo.verify.letters.Letters;
import octavo.verify.reading.FileText;
import octavo.verify.reading.Reading;

/** The numbers that a file shows before headings, captions and notes, with their words, behind verses, and where notes are called. */
final class Shown {

    /** A call is no farther from its word. */
    private static final int NEAR = 6;

    /** The number of a reference and of its page have no more letters. */
    private static final int REFERENCE = 24;

    /** How far from its running head a caption may stand, in letters. */
    private static final int AGAIN = 6000;

    private static final Pattern FIGURES = Pattern.compile("\\p{N}+");

    private static final Pattern CALL = Pattern.compile("[^\\p{L}\\p{N}]{0,2}(\\p{N}+).*");

    private final Reading reading;
    private final FileText file;
    private final Letters letters;
    private final Preceding before;

    Shown(Reading reading) {
        this.reading = reading;
        this.file = reading.file();
        this.letters = file.letters();
        this.before = new Preceding(file);
    }

    /**
     * What stands where a number or a word before it should.
     *
     * @param what such as {@code number of this figure}
     * @param said in the file; empty where there is none
     * @param sure whether it can be nothing else
     */
    private record Sight(
            Landmark landmark, String what, int at, String said, String should, boolean right, boolean sure) {

        String family() {
            return what + landmark.called().family();
        }

        boolean isWrong() {
            return !right && !said.isEmpty();
        }

        Fault fault() {
            return new Fault(
                    landmark.place(),
                    at,
                    "the %s is %s and should be \"%s\""
                            .formatted(what, said.isEmpty() ? "not there" : "\"%s\"".formatted(said), should));
        }
    }

    List<Fault> faults() {
        Map<String, List<Sight>> seen = new LinkedHashMap<>();
        for (Landmark landmark : reading.landmarks()) {
            sights(landmark)
                    .forEach(sight -> seen.computeIfAbsent(sight.family(), _ -> new ArrayList<>())
                            .add(sight));
        }
        return seen.values().stream().flatMap(Shown::faults).toList();
    }

    /** A theme may show no numbers of a kind; where it shows them, it shows all. */
    private static Stream<Fault> faults(List<Sight> sights) {
        long right = sights.stream().filter(Sight::right).count();
        long absent = sights.stream().filter(sight -> sight.said().isEmpty()).count();
        return sights.stream()
                .filter(sight -> sight.isWrong() ? right > 0 || sight.sure() : !sight.right() && right > absent)
                .map(Sight::fault);
    }

    private Stream<Sight> sights(Landmark landmark) {
        if (landmark.number().isEmpty()) {
            return Stream.empty();
        }
        return switch (landmark.kind()) {
            case CHAPTER, SECTION, FIGURE, TABLE, LISTING, NOTE -> titled(landmark);
            case CALL -> call(landmark);
            case LINE -> line(landmark);
            case FORMULA, NUMBERED, BULLET, REFERENCE, INDEXED, FACT, PLACE -> Stream.empty();
        };
    }

    /** The number before a title, and the word before that. */
    private Stream<Sight> titled(Landmark landmark) {
        int at = standing(landmark);
        if (at < 0) {
            return Stream.empty();
        }
        String number = landmark.number();
        int right = before.begin(at, number);
        Sight shown = right < 0
                ? otherwise(landmark, at)
                : new Sight(landmark, number(landmark), right, number, number, true, true);
        return shown.said().isEmpty() || landmark.called().word().isEmpty()
                ? Stream.of(shown)
                : Stream.of(shown, word(landmark, shown.at()));
    }

    /** What may be the number, where it is not right: a word that is one, or that has the right word before it. */
    private Sight otherwise(Landmark landmark, int at) {
        int begin = before.word(at);
        String said = begin < 0 ? "" : Numeral.bare(letters.text(begin, at));
        boolean named = begin >= 0 && before.begin(begin, landmark.called().word()) >= 0;
        boolean figures = Numeral.hasFigures(landmark.number());
        boolean number = named || Numeral.hasFigures(said) || !figures && Numeral.is(said);
        return new Sight(
                landmark,
                number(landmark),
                number ? begin : at,
                number ? said : "",
                landmark.number(),
                false,
                named || begin >= 0 && file.inLine(begin, at));
    }

    private Sight word(Landmark landmark, int number) {
        String should = landmark.called().word();
        int right = before.begin(number, should);
        int begin = before.word(number);
        boolean beside = right < 0 && begin >= 0 && file.inLine(begin, number);
        return new Sight(
                landmark,
                "word before the " + number(landmark),
                number,
                right >= 0 ? should : beside ? Numeral.bare(letters.text(begin, number)) : "",
                should,
                right >= 0,
                true);
    }

    private static String number(Landmark landmark) {
        return "number of this " + landmark.kind().word();
    }

    /**
     * A running head may say the same before it, or the text what a note says: then it stands where the same words stand near by
     * behind its number.
     */
    private int standing(Landmark landmark) {
        int at = reading.at(landmark);
        if (at < 0) {
            return at;
        }
        String words = letters.text(at, Math.min(at + landmark.to() - landmark.from(), letters.length()));
        int end = at + AGAIN + words.length();
        int begin = landmark.kind() == Landmark.Kind.NOTE ? Math.max(0, at - AGAIN) : at;
        for (int one = letters.next(words, begin, end); one >= 0; one = letters.next(words, one + 1, end)) {
            if (before.begin(one, landmark.number()) >= 0) {
                return one;
            }
        }
        return at;
    }

    private Stream<Sight> call(Landmark call) {
        int last = call.from() == 0 ? -1 : called(call, reading.at(call.strand(), call.from() - 1));
        if (!goesOn(last) || !reading.follows(call)) {
            return Stream.empty();
        }
        String said = behind(last);
        boolean right = said.isEmpty()
                ? before.begin(last + 1, call.number() + call.number()) >= 0
                : said.equals(call.number())
                        || said.length() > call.number().length() && (call.number() + figures(call)).startsWith(said);
        return Stream.of(new Sight(call, "call of this note", last, said, call.number(), right, true));
    }

    /** A point that stands before a call may have been taken for one in the number of a reference: then it stands near by behind that. */
    private int called(Landmark call, int last) {
        if (last >= 0 && !Character.isLetterOrDigit(letters.text(last, last + 1).charAt(0))) {
            String mark = letters.text(last, last + 1);
            int end = Math.min(last + REFERENCE, letters.length());
            for (int at = last; at >= 0; at = letters.next(mark, at + 1, end)) {
                if (goesOn(at) && behind(at).equals(call.number())) {
                    return at;
                }
            }
        }
        return last;
    }

    /** The figures of the manuscript right behind a call, which read as one number with it. */
    private String figures(Landmark call) {
        Matcher figures = FIGURES.matcher(reading.text(call.strand(), call.from(), NEAR));
        return figures.lookingAt() ? figures.group() : "";
    }

    /** Whether more stands on the page of a letter. */
    private boolean goesOn(int last) {
        return last >= 0 && last + 1 < letters.length() && file.page(last) == file.page(last + 1);
    }

    /** The number that follows a letter in the same word or as the next; empty where none does. */
    private String behind(int last) {
        int end = last + 1;
        do {
            end++;
        } while (end < Math.min(letters.length(), last + 1 + NEAR) && !letters.begins(end));
        Matcher said = CALL.matcher(letters.text(last + 1, end));
        return said.matches() ? said.group(1) : "";
    }

    /** The number at the end of a line of verse. */
    private Stream<Sight> line(Landmark line) {
        int last = reading.at(line.strand(), line.to() - 1);
        if (!goesOn(last)) {
            return Stream.empty();
        }
        String said = behind(last);
        return Stream.of(new Sight(
                line,
                number(line),
                last,
                said,
                line.number(),
                said.equals(line.number()),
                file.inLine(last, last + 1)));
    }
}
