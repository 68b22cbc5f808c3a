package octavo.print.makeup;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import octavo.print.flow.Whereabouts;
import octavo.print.forme.Extent;
import octavo.print.forme.Line;
import octavo.print.forme.Page;
import octavo.print.forme.White;
import octavo.print.pages.Depths;
import octavo.print.pages.Laid;

/**
 * The text of one page as groups of blocks with white bands between them in which lead may be let in: above a heading,
 * and around a list, a quotation or a display. Lengths in millipoints, heights from the head of the page.
 */
final class Whites {

    private static final int SLACK = Depths.SLACK;

    /** White between two lines of text is no higher than this part of a line. */
    private static final double LEADING = 0.4;

    /** White between the rules and the words of a table's rows is no lower. */
    private static final double PADDING = 0.1;

    /** White that is further from a block than this part of a line lies in another or within a box. */
    private static final double RULE = 0.1;

    private final Whereabouts whereabouts;
    private final Depths depths;
    private final int page;
    private final int first;
    private final int line;
    private final List<Extent> extents;
    private final List<Integer> text;
    private final List<White> gaps;
    private final Optional<White> aboveNotes;

    /**
     * @param page index of the page of text
     * @param grid from the head of a page's text to its first base line
     */
    Whites(Laid laid, int page, int grid) {
        Page set = laid.text().get(page);
        this.whereabouts = laid.copy().whereabouts();
        this.depths = new Depths(laid);
        this.page = page;
        this.first = depths.top(page) + grid;
        this.line = depths.line();
        this.extents = set.extents().stream()
                .filter(extent -> whereabouts.running(extent.key()))
                .toList();
        this.text = set.lines().stream()
                .filter(row -> whereabouts.flow().text(row.key()))
                .map(Line::baseline)
                .toList();
        List<White> whites = set.whites();
        this.aboveNotes = depths.notes(page).stream()
                .boxed()
                .flatMap(notes -> whites.stream()
                        .filter(white -> white.bottom() > depths.bottom(page) && white.bottom() <= notes + SLACK))
                .max(Comparator.comparingInt(White::height));
        List<White> parting = whites.stream().filter(this::parts).toList();
        this.gaps = Stream.concat(overText(parting), parting.stream()).toList();
    }

    /**
     * The band between the figures at the head of the page and its text; over a heading with which the page begins one that
     * is only opened as far as the lines of the text ask for, so that the heading stays close to its text.
     */
    private Stream<White> overText(List<White> parting) {
        int top = depths.top(page);
        if (depths.heads(page)) {
            return Stream.of(new White(top - line, top));
        }
        boolean sinks = text.stream()
                .findFirst()
                .filter(baseline -> baseline > first + SLACK)
                .filter(baseline -> parting.stream().noneMatch(white -> white.bottom() < baseline))
                .isPresent();
        return sinks ? Stream.of(new White(top, top)) : Stream.empty();
    }

    private boolean parts(White white) {
        Optional<Extent> above = above(white);
        Optional<Extent> below = below(white);
        if (above.isEmpty() || below.isEmpty()) {
            return false;
        }
        String over = above.get().key();
        String under = below.get().key();
        if (between(white, over, under)) {
            return white.height() > line * PADDING;
        }
        return whereabouts.flow().parted(over, under)
                && white.height() > line * LEADING
                && white.top() < above.get().bottom() + line * RULE
                && white.bottom() > below.get().top() - line * RULE;
    }

    /** Whether a band lies between two rows of a table, and no cell reaches over it. */
    private boolean between(White white, String above, String below) {
        return whereabouts.flow().rows(above, below)
                && extents.stream()
                        .filter(white::cuts)
                        .noneMatch(cut -> whereabouts.flow().rows(above, cut.key())
                                || whereabouts.flow().rows(cut.key(), below));
    }

    /** What ends last above a band. */
    private Optional<Extent> above(White white) {
        return extents.stream()
                .filter(extent -> extent.top() < white.top() && extent.bottom() <= white.bottom())
                .max(Comparator.comparingInt(Extent::bottom));
    }

    /** What begins first below it. */
    private Optional<Extent> below(White white) {
        return extents.stream()
                .filter(extent -> extent.top() >= white.top() && extent.bottom() > white.bottom())
                .min(Comparator.comparingInt(Extent::top));
    }

    /** The last base line that the page has room for. */
    int deepest() {
        int room = depths.end(page) - depths.top(page) + SLACK;
        return first + (room / line - 1) * line;
    }

    /**
     * The leads with which it ends on a base line, by the heights at which they are let in; empty where there is no room
     * for them.
     *
     * @param reach by what part of itself a band may grow
     */
    Optional<SortedMap<Integer, Integer>> leads(int goal, double reach) {
        int lack = goal - depths.foot(page);
        if (gaps.isEmpty() || lack < SLACK) {
            return Math.abs(lack) < SLACK ? Optional.of(new TreeMap<>()) : Optional.empty();
        }
        return new Leading(gaps, text, first, line, lack, reach).leads().map(this::keepingNotes);
    }

    /** The notes of the page stay where they are. */
    private SortedMap<Integer, Integer> keepingNotes(SortedMap<Integer, Integer> leads) {
        int all = leads.values().stream().mapToInt(Integer::intValue).sum();
        aboveNotes.ifPresent(white -> leads.put(white.middle(), -all));
        return leads;
    }
}
