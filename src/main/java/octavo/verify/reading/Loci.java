package octavo.verify.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import octavo.verify.Locus;

/** Where the letters of a file stand: each stretch of them, from its first letter on. */
final class Loci {

    private static final Pattern HEADING = Pattern.compile("(^|/)h[1-6]\\b");

    /** The end of a path that only divides a block of text. */
    private static final Pattern INLINE =
            Pattern.compile("(/(a|b|bdi|code|em|i|s|small|span|strong|sub|sup|u)(\\[\\d+])?)+$");

    private final List<Locus> loci = new ArrayList<>();
    private final Map<Integer, Edges> edges = new HashMap<>();
    private int[] begins = new int[64];

    /** Takes each stretch of letters, from one up to another; beyond all letters for the last. */
    interface Visitor {
        void visit(Locus locus, int from, int to);
    }

    /** How high the first line of a page stands and the last, in points from its upper edge. */
    private record Edges(double first, double last) {

        Edges and(Edges other) {
            return new Edges(Math.min(first, other.first), Math.max(last, other.last));
        }
    }

    /** Letters from one on stand here. */
    void add(int from, Locus locus) {
        if (loci.size() == begins.length) {
            begins = Arrays.copyOf(begins, 2 * begins.length);
        }
        begins[loci.size()] = from;
        loci.add(locus);
    }

    boolean isEmpty() {
        return loci.isEmpty();
    }

    /** Whether they stand on pages. */
    boolean areOnPages() {
        return !loci.isEmpty() && loci.getFirst() instanceof Locus.OnPage;
    }

    /** Where a letter stands; behind the last, where that does. */
    Locus of(int letter) {
        int found = Arrays.binarySearch(begins, 0, loci.size(), letter);
        return loci.get(Math.clamp(found >= 0 ? found : -found - 2, 0, loci.size() - 1));
    }

    /** The page of a letter, from 1; 0 in a file without pages. */
    int page(int letter) {
        return of(letter) instanceof Locus.OnPage on ? on.page() : 0;
    }

    void stretches(Visitor visitor) {
        for (int i = 0; i < loci.size(); i++) {
            visitor.visit(loci.get(i), begins[i], i + 1 < loci.size() ? begins[i + 1] : Integer.MAX_VALUE);
        }
    }

    boolean isHeading(int letter) {
        return of(letter) instanceof Locus.InDocument in
                && HEADING.matcher(in.path()).find();
    }

    /** Whether one stands in one column with another and lower; in a file without pages, behind it. */
    boolean below(int upper, int lower) {
        return of(upper) instanceof Locus.OnPage(int page, double _, double top)
                ? of(lower) instanceof Locus.OnPage(int other, double _, double bottom)
                        && page == other
                        && bottom >= top - 1
                : upper < lower;
    }

    /** Whether nothing stands higher on a page than a line, or nothing lower. */
    boolean isOutermost(Locus.OnPage line) {
        if (edges.isEmpty()) {
            for (Locus locus : loci) {
                if (locus instanceof Locus.OnPage on) {
                    edges.merge(on.page(), new Edges(on.top(), on.top()), Edges::and);
                }
            }
        }
        Edges page = edges.get(line.page());
        return line.top() < page.first() + 1 || line.top() > page.last() - 1;
    }

    /** Whether two letters stand on one line; in a file without pages, in one block of text. */
    boolean inLine(int one, int other) {
        return switch (of(one)) {
            case Locus.OnPage(int page, double _, double top) ->
                of(other) instanceof Locus.OnPage(int otherPage, double _, double otherTop)
                        && page == otherPage
                        && Math.abs(top - otherTop) < 1;
            case Locus.InDocument in ->
                of(other) instanceof Locus.InDocument otherIn && block(in).equals(block(otherIn));
        };
    }

    private static String block(Locus.InDocument in) {
        return in.document() + " " + INLINE.matcher(in.path()).replaceFirst("");
    }
}
