package octavo.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import octavo.verify.Evidence.Words.Difference.Kind;
import octavo.verify.Locus;

/** The words of all editions compared, for machines. */
final class SameWordsJson {

    private SameWordsJson() {}

    static Map<String, Object> of(SameWords words, List<Report.Edition> editions) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("equal", words.equal());
        List<Map<String, Object>> compared = new ArrayList<>();
        words.strands().forEach((edition, strands) -> {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("edition", edition);
            one.put("equal", words.equal(edition));
            Map<String, Object> counts = new LinkedHashMap<>();
            strands.forEach(strand -> counts.put(strand.name(), strand.words()));
            one.put("words", counts);
            one.put("besides", words.besides().get(edition));
            compared.add(one);
        });
        json.put("editions", compared);
        json.put(
                "differences",
                words.differences().stream()
                        .map(one -> difference(one, editions))
                        .toList());
        return json;
    }

    private static Map<String, Object> difference(SameWords.Difference one, List<Report.Edition> editions) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("kind", one.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        json.put("byDesign", one.kind().byDesign());
        json.put("strand", one.strand());
        json.put("words", one.words());
        json.put("file", one.place().file());
        json.put("line", one.place().line());
        json.put("column", one.place().column());
        boolean lacks = one.kind() == Kind.LACKING || one.kind() == Kind.RESERVED;
        json.put("lackedBy", lacks ? List.copyOf(one.said().keySet()) : List.of());
        Map<String, Object> pages = new LinkedHashMap<>();
        for (Report.Edition edition : editions) {
            edition.page(one.place()).ifPresent(number -> pages.put(edition.name(), number));
        }
        List<Map<String, Object>> places = new ArrayList<>();
        for (Report.Edition edition : editions) {
            Locus locus = one.loci().get(edition.name());
            if (locus != null) {
                places.add(place(edition.name(), one.said().getOrDefault(edition.name(), ""), locus));
                if (locus instanceof Locus.OnPage on) {
                    pages.put(edition.name(), on.page());
                }
            }
        }
        json.put("pages", pages);
        json.put("places", places);
        return json;
    }

    private static Map<String, Object> place(String edition, String said, Locus locus) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("edition", edition);
        json.put("words", said);
        switch (locus) {
            case Locus.InDocument(String document, String id, String path) -> {
                json.put("document", document);
                json.put("id", id);
                json.put("path", path);
            }
            case Locus.OnPage(int page, double left, double top) -> {
                json.put("page", page);
                json.put("left", left);
                json.put("top", top);
            }
        }
        return json;
    }
}
