package octavo.report.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import octavo.problem.Count;
import octavo.report.Report;
import octavo.report.SameWords;
import octavo.verify.Evidence.Words.Difference.Kind;
import octavo.verify.Locus;

/** What of the manuscript's words each edition has: a row for each kind of text, a column for each edition; then what differs. */
final class WordTable {

    /** How many letters of a difference are shown. */
    private static final int SHOWN = 80;

    private final SameWords words;
    private final Html out;

    WordTable(Report report, Html out) {
        this.words = report.words();
        this.out = out;
    }

    void write() {
        if (words.strands().isEmpty()) {
            return;
        }
        out.tags("<section>\n<h2>The same words</h2>\n")
                .tags("<section class=\"wide\" tabindex=\"0\" aria-label=\"Words compared\"><table>");
        out.head("Words of the manuscript that each edition has, in order", columns("Text"))
                .tags("<tbody>\n");
        Map<String, Map<String, Integer>> counts = new LinkedHashMap<>();
        words.strands()
                .forEach((edition, strands) ->
                        strands.forEach(strand -> counts.computeIfAbsent(strand.name(), _ -> new LinkedHashMap<>())
                                .put(edition, strand.words())));
        counts.forEach((strand, found) -> out.row(
                strand,
                words.strands().keySet().stream()
                        .map(edition -> count(strand, edition, found))
                        .toArray(String[]::new)));
        out.tags("</tbody></table></section>\n");
        differences("Differences that are faults", false);
        differences("Differences by design", true);
        out.tags("</section>\n");
    }

    private String[] columns(String... first) {
        List<String> columns = new ArrayList<>(List.of(first));
        columns.addAll(words.strands().keySet());
        return columns.toArray(String[]::new);
    }

    private String count(String strand, String edition, Map<String, Integer> found) {
        Integer count = found.get(edition);
        if (count == null) {
            return "–";
        }
        String shown = String.format(Locale.ROOT, "%,d", count);
        long lacking = words.differences().stream()
                .filter(one -> one.kind() == Kind.LACKING && one.strand().equals(strand))
                .filter(one -> one.said().containsKey(edition))
                .count();
        return lacking == 0
                ? "✓ " + shown
                : "✗ %s, %s lacking".formatted(shown, Count.of(lacking, "stretch", "stretches"));
    }

    private void differences(String caption, boolean byDesign) {
        List<SameWords.Difference> some = words.differences().stream()
                .filter(one -> one.kind().byDesign() == byDesign)
                .toList();
        if (some.isEmpty()) {
            return;
        }
        out.tags("<section class=\"wide\" tabindex=\"0\" aria-label=\"%s\"><table>".formatted(caption));
        out.head(caption, columns("Manuscript", "Words", "What")).tags("<tbody>\n");
        some.forEach(one -> {
            List<String> cells = new ArrayList<>(List.of(
                    one.words().substring(0, Math.min(one.words().length(), SHOWN)), what(one)));
            words.strands().keySet().forEach(edition -> cells.add(in(edition, one)));
            out.row(one.place().toString(), cells.toArray(String[]::new));
        });
        out.tags("</tbody></table></section>\n");
    }

    private static String what(SameWords.Difference one) {
        String editions = String.join(", ", one.said().keySet());
        return switch (one.kind()) {
            case LACKING -> editions + " lacks it";
            case ADDED -> editions + " has it besides";
            case RESERVED -> "not for " + editions;
            case PAGE_REFERENCE -> "where on paper";
        };
    }

    private static String in(String edition, SameWords.Difference one) {
        Locus locus = one.loci().get(edition);
        String where = locus == null ? "–" : locus.words();
        String said = one.kind() == Kind.PAGE_REFERENCE ? one.said().getOrDefault(edition, "") : "";
        return said.isEmpty() ? where : "“%s”, %s".formatted(said, where);
    }
}
