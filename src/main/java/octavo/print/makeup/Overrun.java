package octavo.print.makeup;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import octavo.print.forme.Page;
import octavo.print.forme.Row;

/** Carries rows over from page to page, so that pages begin with others than they were set with. */
final class Overrun {

    private final List<Page> pages;
    private final Rows rows;
    private final Map<Integer, Row> taken = new HashMap<>();
    private final Map<String, Integer> letters = new HashMap<>();

    /**
     * @param pages as they were set
     * @param rows of these pages
     */
    Overrun(List<Page> pages, Rows rows) {
        this.pages = pages;
        this.rows = rows;
    }

    /** The pages that begin with these rows, the number of all at the end. */
    List<Page> pages(List<Integer> starts) {
        for (int page = 0; page < pages.size(); page++) {
            List<Row> here = rows.movable(page).orElse(List.of());
            for (int i = 0; i < here.size(); i++) {
                taken.put(rows.starts().get(page) + i, here.get(i));
            }
        }
        List<Page> remade = new ArrayList<>();
        for (int page = 0; page < pages.size(); page++) {
            remade.add(remade(page, starts.get(page), starts.get(page + 1)));
        }
        return remade;
    }

    private Page remade(int page, int first, int end) {
        Page set = pages.get(page);
        if (rows.starts().get(page) == first && rows.starts().get(page + 1) == end) {
            set.passages().forEach(passage -> letters.put(passage.key(), passage.from() + passage.letters()));
            return set;
        }
        List<Row> others = new ArrayList<>();
        for (int row = first; row < end; row++) {
            others.add(taken.get(row));
        }
        int head = set.lines().getFirst().baseline();
        List<Integer> baselines =
                rows.baselines(first, end).stream().map(depth -> head + depth).toList();
        return set.with(others, baselines, letters);
    }
}
