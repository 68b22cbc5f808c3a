package octavo.print.makeup;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
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
        this.gaps = Stream.of(
                        underFigure(),
                        whites.stream().filter(this::underHeading).limit(1).map(Whites::closed),
                        whites.stream().filter(this::parts))
                .flatMap(Function.identity())
                .toList();
    }

    /** The band between the figures at the head of the page and its text. */
    private Stream<White> underFigure() {
        return depths.heads(page) ? Stream.of(new White(depths.top(page) - line, depths.top(page))) : Stream.empty();
    }

    /** Whether a band lies below the headings with which the page begins; the lines of the text cannot be found above it. */
    private boolean underHeading(White white) {
        boolean first = text.stream().noneMatch(baseline -> baseline < white.middle());
        return first
                && above(white).filter(whereabouts.flow()::heading).isPresent()
                && below(white).filter(whereabouts.flow()::text).isPresent();
    }

    /** A band that is only opened as far as the lines of the text ask for. */
    private static White closed(White white) {
        return new White(white.middle(), white.middle());
    }

    private boolean parts(White white) {
        Optional<String> above = above(white);
        Optional<String> below = below(white);
        if (above.isEmpty() || below.isEmpty() || !whereabouts.flow().parted(above.get(), below.get())) {
            return false;
        }
        double least = between(white, above.get(), below.get()) ? PADDING : LEADING;
        return white.height() > line * least;
    }

    /** Whether a band lies between two rows of a table, and no cell reaches over it. */
    private boolean between(White white, String above, String below) {
        return whereabouts.flow().rows(above, below)
                && extents.stream()
                        .filter(white::cuts)
                        .noneMatch(cut -> whereabouts.flow().rows(above, cut.key())
                                || whereabouts.flow().rows(cut.key(), below));
    }

    private Optional<String> above(White white) {
        return extents.stream()
                .filter(extent -> extent.top() < white.top() && extent.bottom() <= white.bottom())
                .max(Comparator.comparingInt(Extent::bottom))
                .map(Extent::key);
    }

    private Optional<String> below(White white) {
        return extents.stream()
                .filter(extent -> extent.top() >= white.top() && extent.bottom() > white.bottom())
                .min(Comparator.comparingInt(Extent::top))
                .map(Extent::key);
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
