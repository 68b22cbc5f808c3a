package octavo.print.flow;

import java.util.ArrayList;
import java.util.List;
import octavo.print.forme.Setting;
import octavo.source.SourceSpan;

/** What the blocks of one division give to running heads: the named strings of a style sheet (CSS GCPM 3, section 1.1). */
public final class RunningTitles {

    /** The words of a named string, and where in the manuscript they come from. */
    public record Title(String words, SourceSpan place) {}

    /**
     * A named string as it was set.
     *
     * @param page index of the page in its division, from 0
     */
    public record Given(String name, Title title, int page) {}

    private record Noted(String name, Title title, int key) {}

    private final Slips slips;
    private final List<Noted> titles = new ArrayList<>();

    RunningTitles(Slips slips) {
        this.slips = slips;
    }

    /** A string is set by the block that began last. */
    public void set(String name, Title title) {
        titles.add(new Noted(name, title, Math.max(0, slips.latest())));
    }

    /** The strings that the division sets, in order; those before anything is drawn belong to its first page. */
    public List<Given> on(Setting setting) {
        return titles.stream()
                .map(noted -> new Given(noted.name, noted.title, page(noted.key, setting)))
                .toList();
    }

    /** The index of the first page with running text of this block or a later one. */
    private int page(int key, Setting setting) {
        for (int index = 0; index < setting.pages().size(); index++) {
            boolean here = setting.pages().get(index).passages().stream()
                    .anyMatch(passage -> slips.running(passage.key()) && Integer.parseInt(passage.key(), 10) >= key);
            if (here) {
                return index;
            }
        }
        return 0;
    }
}
