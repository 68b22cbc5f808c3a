package octavo.report.html;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import octavo.report.Report;
import octavo.verify.Check;
import octavo.verify.Evidence;
import octavo.verify.Evidence.Words.Strand;

/** What of the manuscript's words each edition has: a row for each kind of text, a column for each edition. */
final class WordTable {

    private final Html out;

    /** By the name of the strand, and in it by the name of the edition. */
    private final Map<String, Map<String, Strand>> strands = new LinkedHashMap<>();

    private final Map<String, String> editions = new LinkedHashMap<>();

    WordTable(Report report, Html out) {
        this.out = out;
        for (Report.Edition edition : report.editions()) {
            for (Check check : edition.checks()) {
                if (check.evidence() instanceof Evidence.Words(List<Strand> compared)) {
                    editions.put(edition.name(), edition.file());
                    compared.forEach(strand -> strands.computeIfAbsent(strand.name(), _ -> new LinkedHashMap<>())
                            .put(edition.name(), strand));
                }
            }
        }
    }

    void write() {
        if (strands.isEmpty()) {
            return;
        }
        out.tags("<section>\n<h2>The same words</h2>\n")
                .tags("<section class=\"wide\" tabindex=\"0\" aria-label=\"Words compared\"><table>");
        String[] columns = new String[editions.size() + 1];
        columns[0] = "Text";
        int column = 1;
        for (String edition : editions.keySet()) {
            columns[column++] = edition;
        }
        out.head("Words of the manuscript that each edition has, in order", columns)
                .tags("<tbody>\n");
        strands.forEach((name, found) -> out.row(
                name,
                editions.keySet().stream().map(edition -> words(found, edition)).toArray(String[]::new)));
        out.tags("</tbody></table></section>\n</section>\n");
    }

    private static String words(Map<String, Strand> found, String edition) {
        Strand strand = found.get(edition);
        if (strand == null) {
            return "–";
        }
        String words = String.format(Locale.ROOT, "%,d", strand.words());
        int lacking = strand.lacking().size();
        return lacking == 0
                ? "✓ " + words
                : "✗ %s, %d %s lacking".formatted(words, lacking, lacking == 1 ? "stretch" : "stretches");
    }
}
