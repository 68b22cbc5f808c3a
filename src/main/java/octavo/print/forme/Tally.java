package octavo.print.forme;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import octavo.print.forme.Setting.Passage;

/** Counts how much of each keyed element has been drawn, page by page. */
final class Tally {

    private final Map<String, Integer> before = new HashMap<>();
    private final Map<String, Integer> here = new LinkedHashMap<>();

    void add(String key, int letters) {
        if (!key.isEmpty()) {
            here.merge(key, letters, Integer::sum);
        }
    }

    /** What was drawn since the last page ended. */
    List<Passage> endPage() {
        List<Passage> passages = new ArrayList<>(here.size());
        here.forEach((key, letters) -> {
            int from = before.getOrDefault(key, 0);
            passages.add(new Passage(key, from, letters));
            before.put(key, from + letters);
        });
        here.clear();
        return passages;
    }
}
