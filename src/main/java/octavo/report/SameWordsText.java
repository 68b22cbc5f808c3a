package octavo.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import octavo.problem.Count;
import octavo.verify.Evidence.Words.Difference.Kind;

/** The words of all editions compared, as lines to be read. */
final class SameWordsText {

    /** How many letters of a difference a line shows. */
    private static final int SHOWN = 60;

    private SameWordsText() {}

    static List<String> of(SameWords words) {
        List<String> lines = new ArrayList<>();
        if (words.strands().isEmpty()) {
            return lines;
        }
        lines.add("");
        lines.add("same text: "
                + (words.equal() ? "equal" : "not equal")
                + (words.differences().isEmpty()
                        ? ""
                        : ", " + Count.of(words.differences().size(), "difference")));
        for (Kind kind : Kind.values()) {
            List<SameWords.Difference> some = words.differences().stream()
                    .filter(one -> one.kind() == kind)
                    .toList();
            if (!some.isEmpty()) {
                lines.add("");
                lines.add("  %s%s: %d".formatted(kind.words(), kind.byDesign() ? ", by design" : "", some.size()));
                some.forEach(one -> lines.add("    " + Messages.harmless(line(one))));
            }
        }
        return lines;
    }

    private static String line(SameWords.Difference one) {
        String words = one.words().substring(0, Math.min(one.words().length(), SHOWN));
        String where = one.loci().entrySet().stream()
                .map(locus ->
                        "; %s, %s".formatted(locus.getKey(), locus.getValue().words()))
                .collect(Collectors.joining());
        return "%s: \u201c%s\u201d in %s%s"
                .formatted(one.place(), words, String.join(", ", one.said().keySet()), where);
    }
}
