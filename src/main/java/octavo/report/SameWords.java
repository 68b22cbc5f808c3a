package octavo.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import octavo.source.SourceSpan;
import octavo.verify.Check;
import octavo.verify.Evidence;

/** Whether all editions have the manuscript's words, for machines: how many, and each difference with its place in all. */
final class SameWords {

    private SameWords() {}

    /** Words that some edition lacks. */
    private record Difference(String strand, SourceSpan place, String words) {}

    static Map<String, Object> json(List<Report.Edition> editions) {
        List<Map<String, Object>> compared = new ArrayList<>();
        Map<Difference, List<String>> differences = new LinkedHashMap<>();
        for (Report.Edition edition : editions) {
            for (Check check : edition.checks()) {
                if (check.evidence() instanceof Evidence.Words(List<Evidence.Words.Strand> strands)) {
                    compared.add(edition(edition, strands));
                    strands.forEach(strand -> strand.lacking()
                            .forEach(lack -> differences
                                    .computeIfAbsent(
                                            new Difference(strand.name(), lack.place(), lack.words()),
                                            _ -> new ArrayList<>())
                                    .add(edition.name())));
                }
            }
        }
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("equal", differences.isEmpty());
        json.put("editions", compared);
        List<Map<String, Object>> told = new ArrayList<>();
        differences.forEach((difference, lacking) -> told.add(difference(difference, lacking, editions)));
        json.put("differences", told);
        return json;
    }

    private static Map<String, Object> edition(Report.Edition edition, List<Evidence.Words.Strand> strands) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("edition", edition.name());
        json.put("equal", strands.stream().allMatch(strand -> strand.lacking().isEmpty()));
        Map<String, Object> words = new LinkedHashMap<>();
        strands.forEach(strand -> words.put(strand.name(), strand.words()));
        json.put("words", words);
        return json;
    }

    private static Map<String, Object> difference(
            Difference difference, List<String> lacking, List<Report.Edition> editions) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("strand", difference.strand());
        json.put("words", difference.words());
        json.put("file", difference.place().file());
        json.put("line", difference.place().line());
        json.put("column", difference.place().column());
        json.put("lackedBy", lacking);
        Map<String, Object> pages = new LinkedHashMap<>();
        for (Report.Edition edition : editions) {
            OptionalInt page = edition.page(difference.place());
            page.ifPresent(number -> pages.put(edition.name(), number));
        }
        json.put("pages", pages);
        return json;
    }
}
