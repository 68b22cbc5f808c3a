package octavo.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import octavo.verify.inspect.Fact;
import octavo.verify.inspect.Inspection;

/** What a file says of itself, for people and for machines. */
public final class Dossier {

    private static final int SCHEMA = 1;

    private Dossier() {}

    /** A line of each fact: its name, where it stands, what it says. */
    public static List<String> lines(Inspection inspection) {
        int names = width(inspection.facts().stream().map(Fact::name).toList());
        int places = width(inspection.facts().stream().map(Fact::place).toList());
        return inspection.facts().stream()
                .map(fact -> pad(fact.name(), names) + "  " + pad(fact.place(), places) + "  "
                        + Messages.harmless(fact.value()))
                .toList();
    }

    /** The same as JSON; keys may be added, never renamed. */
    public static String json(String file, Inspection inspection) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("schema", SCHEMA);
        json.put("file", file);
        json.put("format", inspection.format());
        json.put(
                "facts",
                inspection.facts().stream()
                        .map(fact -> {
                            Map<String, Object> one = new LinkedHashMap<>();
                            one.put("name", fact.name());
                            one.put("place", fact.place());
                            one.put("value", fact.value());
                            return one;
                        })
                        .toList());
        return Json.of(json);
    }

    private static int width(List<String> words) {
        return words.stream().mapToInt(String::length).max().orElse(0);
    }

    private static String pad(String word, int width) {
        String shown = Messages.harmless(word);
        return shown + " ".repeat(Math.max(0, width - shown.length()));
    }
}
