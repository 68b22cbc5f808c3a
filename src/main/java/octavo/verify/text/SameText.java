package octavo.verify.text;

import java.util.ArrayList;
import java.util.List;
import octavo.problem.Code;
import octavo.problem.Problem;
import octavo.verify.Check;
import octavo.verify.Evidence;
import octavo.verify.Evidence.Words.Difference;
import octavo.verify.Locus;
import octavo.verify.copy.ManuscriptText;
import octavo.verify.reading.Followed;
import octavo.verify.reading.Reading;

/** Proves that a finished edition holds every word of its manuscript, in order. */
public final class SameText {

    /** How many letters of a missing stretch a message shows. */
    private static final int SHOWN = 60;

    private static final String HINT =
            "where no style of the book's own hides it, this is a fault of Octavo's; please report it with the passage";

    private final Reading reading;
    private final List<Problem> problems = new ArrayList<>();
    private final List<Difference> differences = new ArrayList<>();

    private SameText(Reading reading) {
        this.reading = reading;
    }

    /** What of the manuscript this file lacks or has besides, and how many words it has of each strand. */
    public static Check check(Reading reading) {
        SameText check = new SameText(reading);
        reading.followed().forEach(check::tell);
        reading.reserved().forEach(check::reserve);
        List<Evidence.Words.Strand> strands = reading.followed().stream()
                .map(one -> new Evidence.Words.Strand(one.strand().words(), one.words()))
                .toList();
        check.differences.addAll(new References(reading).byDesign());
        return new Check(
                "text",
                check.problems,
                "every word of the manuscript is there, in order",
                new Evidence.Words(strands, check.differences, reading.rest().words(), reading.places()));
    }

    private void tell(Followed followed) {
        String strand = followed.strand().words();
        for (Followed.Stretch stretch : followed.lacking()) {
            var locus = reading.locus(stretch.at());
            differences.add(new Difference(Difference.Kind.LACKING, strand, stretch.place(), stretch.words(), locus));
            problems.add(new Problem(
                    Code.CHECK_TEXT,
                    stretch.place(),
                    "the %s edition lacks a stretch of the %s: \u201c%s\u201d%s"
                            .formatted(
                                    reading.edition().name(),
                                    strand,
                                    shortened(stretch.words()),
                                    locus.map(SameText::where).orElse("")),
                    HINT));
        }
        for (Followed.Added added : followed.added()) {
            var locus = reading.locus(added.at());
            differences.add(new Difference(Difference.Kind.ADDED, strand, added.place(), added.words(), locus));
            problems.add(new Problem(
                    Code.CHECK_TEXT,
                    added.place(),
                    "the %s edition has %s in its %s: \u201c%s\u201d%s"
                            .formatted(
                                    reading.edition().name(),
                                    added.twice()
                                            ? "twice what the manuscript has once"
                                            : "something that the manuscript has not",
                                    strand,
                                    shortened(added.words()),
                                    locus.map(SameText::where).orElse("")),
                    HINT));
        }
    }

    /** Such as {@code (page 12)}. */
    static String where(Locus locus) {
        return " (%s)".formatted(locus.words());
    }

    private void reserve(ManuscriptText.Reserved reserved) {
        int before = reading.at(reserved.strand(), reserved.before());
        differences.add(new Difference(
                Difference.Kind.RESERVED,
                reserved.strand().words(),
                reserved.place(),
                reserved.words(),
                reading.locus(before < 0 ? reading.at(reserved.strand(), reserved.before() - 1) : before)));
    }

    private static String shortened(String stretch) {
        return stretch.substring(0, Math.min(stretch.length(), SHOWN));
    }
}
