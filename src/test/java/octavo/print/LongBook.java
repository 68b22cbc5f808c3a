package octavo.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import octavo.print.Typeset.Piece;

/**
 * Pages of a long book set in Classic, without their running heads and folios.
 *
 * @param pages by their number, from 1
 */
record LongBook(Printed printed, Map<Integer, List<Piece>> pages) {

    /** In points, from one line of the text to the next. */
    static final double LINE = 14;

    private static final double HEAD = 60;
    private static final double FOOT = 545;

    static LongBook of(String sections) {
        Printed printed = Typeset.printed(XhtmlBook.of(sections));
        return new LongBook(
                printed,
                Typeset.of(printed.pdf()).pieces().stream()
                        .filter(piece -> piece.y() > HEAD && piece.y() < FOOT)
                        .collect(Collectors.groupingBy(Piece::page, TreeMap::new, Collectors.toList())));
    }

    /** The baseline of a page's last line, in points from its upper edge. */
    double foot(int page) {
        return pages.get(page).stream().mapToDouble(Piece::y).max().orElseThrow();
    }

    /** Whether two facing pages end on one line. */
    boolean level(int verso) {
        return Math.abs(foot(verso) - foot(verso + 1)) < LINE / 2;
    }

    /** Every word is there once, in order. */
    void say(Prose prose) {
        String read =
                pages.values().stream().flatMap(List::stream).map(Piece::text).collect(Collectors.joining());
        assertThat(letters(read)).isEqualTo(letters(prose.said()));
    }

    private static String letters(String text) {
        return text.replace("\uFB01", "fi").replace("\uFB02", "fl").replaceAll("[^a-z]", "");
    }
}
