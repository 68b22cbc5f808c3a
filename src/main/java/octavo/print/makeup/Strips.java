package octavo.print.makeup;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import octavo.print.flow.Flow;
import octavo.print.forme.White;
import octavo.print.pages.Laid;

/**
 * The text of one division as one long column of strips, and where its pages could end: what is known from the pages as
 * they were set, and reckoned where these end. Pages are told by the strip that begins them and the one that begins the
 * next. Lengths in millipoints, heights from the head of the page's text.
 */
final class Strips {

    /** White between two blocks in which lead may be let in is higher than this part of a line; so between a table's rows. */
    private static final double LEADING = 0.4;

    private static final double PADDING = 0.1;

    private final Laid laid;
    private final Flow flow;
    private final int line;
    private final int grid;
    private final List<Strip> strips;
    private final List<Integer> starts;
    private final Map<Integer, Integer> heads;
    private final List<Integer> tops = new ArrayList<>();

    /** How high the notes are that are called before each strip, and all of them. */
    private final List<Integer> notes = new ArrayList<>(List.of(0));

    /**
     * @param grid from the head of a page's text to its first base line
     * @param earlier takes what white is seen, and tells what is not
     */
    Strips(Laid laid, int grid, EarlierSettings earlier) {
        Cutting cutting = new Cutting(laid);
        this.laid = laid;
        this.flow = laid.copy().whereabouts().flow();
        this.line = laid.copy().line().millipoints();
        this.grid = grid;
        this.strips = cutting.strips();
        this.starts = cutting.starts();
        this.heads = cutting.heads();
        stack(earlier);
        for (int at = 0; at < strips.size(); at++) {
            notes.add(notes.getLast() + cutting.notes().getOrDefault(at, 0));
        }
    }

    /** Sets the strips below one another. */
    private void stack(EarlierSettings earlier) {
        earlier.see(strips);
        int top = 0;
        for (int at = 0; at < strips.size(); at++) {
            top += at == 0 ? 0 : strips.get(at - 1).height() + gap(at, earlier);
            tops.add(top);
        }
    }

    /** The white above a strip where it stands on one page with the one before. */
    private int gap(int at, EarlierSettings earlier) {
        Strip above = strips.get(at - 1);
        Strip below = strips.get(at);
        if (above.page() == below.page()) {
            return below.top() - above.bottom();
        }
        boolean even = above.text().isPresent()
                && below.text().isPresent()
                && (above.last().equals(below.first()) || !flow.apart(above.last()) && !flow.apart(below.first()));
        int plain = line - (above.bottom() - above.foot()) - (below.text().orElse(below.bottom()) - below.top());
        return even ? plain : earlier.between(above, below).orElse(plain + line);
    }

    PageEnds ends() {
        return new PageEnds(strips, laid.copy());
    }

    int size() {
        return strips.size();
    }

    Strip get(int at) {
        return strips.get(at);
    }

    /** The strip with which each page begins as it was set, and how many there are. */
    List<Integer> starts() {
        return starts;
    }

    private int top(int first, int at) {
        return head(first) + tops.get(at) - tops.get(first);
    }

    /** How far below the head of a page a strip stands when it begins it. */
    private int head(int first) {
        Strip strip = strips.get(first);
        if (heads.containsKey(first)) {
            return heads.get(first);
        }
        if (strip.text().isPresent()) {
            return grid - (strip.text().getAsInt() - strip.top());
        }
        return heads.entrySet().stream()
                .filter(other -> flow.kind(strips.get(other.getKey()).first()).equals(flow.kind(strip.first())))
                .map(Map.Entry::getValue)
                .min(Integer::compare)
                .orElse(grid - line / 2);
    }

    /** The base line on which a page ends. */
    int foot(int first, int end) {
        Strip last = strips.get(end - 1);
        return top(first, end - 1) + last.foot() - last.top();
    }

    /** How far down a page reaches. */
    int bottom(int first, int end) {
        return top(first, end - 1) + strips.get(end - 1).height();
    }

    /** How high the notes are that are called on a page. */
    int notes(int first, int end) {
        return notes.get(end) - notes.get(first);
    }

    /** The white bands of a page in which lead may be let in; {@link Whites} tells them of a page as it was set. */
    List<White> whites(int first, int end) {
        List<White> whites = new ArrayList<>();
        boolean begun = strips.get(first).text().isPresent();
        for (int at = first + 1; at < end; at++) {
            String above = strips.get(at - 1).last();
            String below = strips.get(at).first();
            White white = new White(top(first, at - 1) + strips.get(at - 1).height(), top(first, at));
            double least = flow.rows(above, below) ? PADDING : LEADING;
            boolean isText = strips.get(at).text().isPresent();
            if (isText && !begun && whites.isEmpty()) {
                whites.add(new White(0, 0));
            } else if (flow.parted(above, below) && white.height() > line * least) {
                whites.add(white);
            }
            begun |= isText;
        }
        return whites;
    }

    /** The base lines of the running text of a page. */
    List<Integer> baselines(int first, int end) {
        List<Integer> baselines = new ArrayList<>();
        for (int at = first; at < end; at++) {
            Strip strip = strips.get(at);
            if (strip.text().isPresent()) {
                baselines.add(top(first, at) + strip.text().getAsInt() - strip.top());
            }
        }
        return baselines;
    }

    /** Whether a page has to end before a strip. */
    boolean opens(int at) {
        return at > 0
                && at < strips.size()
                && flow.opens(strips.get(at - 1).last(), strips.get(at).first());
    }

    /** Whether a page may end before a strip. */
    boolean breaks(int at) {
        if (at == strips.size() || starts.contains(at)) {
            return true;
        }
        String above = strips.get(at - 1).last();
        String below = strips.get(at).first();
        if (above.equals(below)) {
            return !flow.kept(above) && !flow.inRow(above) && !ends().orphans(at);
        }
        return flow.breaks(above, below);
    }
}
