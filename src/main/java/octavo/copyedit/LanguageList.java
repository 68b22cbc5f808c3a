package octavo.copyedit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import octavo.source.Jail;
import octavo.source.Refusal;

/** Words that Octavo ships by language: a line for each, such as {@code en: had, that}. */
final class LanguageList {

    private LanguageList() {}

    static Map<String, Set<String>> read(String name) {
        Map<String, Set<String>> lists = new HashMap<>();
        for (String line : lines(name)) {
            String[] language = line.split(": ", 2);
            lists.put(language[0], Set.of(language[1].split(", ")));
        }
        return lists;
    }

    /** The lines of a list, remarks and empty ones left out. */
    static List<String> lines(String name) {
        try {
            return Jail.shipped("octavo/copyedit")
                    .readText(name + ".txt")
                    .text()
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (Refusal refusal) {
            throw new IllegalStateException("Octavo was packed without its list " + name, refusal);
        }
    }
}
