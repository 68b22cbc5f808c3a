package octavo.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import octavo.folio.Composition.Kind;
import octavo.print.Typeset.Piece;
import org.junit.jupiter.api.Test;

/** Whether facing pages that a long table fills end level, by white between its rows. */
class TableLeadingTest {

    private static final Prose PROSE = new Prose(12);

    private static final double FINE = 0.3;
    private static final double PADDING = 2;

    @Test
    void rowsGiveWay() {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(7);
        StringBuilder table = new StringBuilder("<section class='chapter' id='c'><p>" + PROSE.words(30, 50) + "</p>");
        table.append("<table><thead><tr><th>first</th><th>second</th></tr></thead><tbody>");
        for (int row = 0; row < 160; row++) {
            table.append("<tr><td>%s</td><td>%s</td></tr>"
                    .formatted(PROSE.words(1, 2), PROSE.words(5, 10 + random.nextInt(50))));
        }
        LongBook book =
                LongBook.of(table.append("</tbody></table><p>").append(PROSE.words(300, 400)) + "</p></section>");

        assertThat(book.pages()).hasSizeGreaterThan(10);
        assertThat(book.printed().composition().remarks())
                .filteredOn(remark -> remark.kind() == Kind.UNEVEN)
                .isEmpty();
        assertThat(book.pages().values()).allSatisfy(TableLeadingTest::linesFollow);
    }

    /** White is let in between rows alone: the lines of a cell stay as close as they were set. */
    private static void linesFollow(List<Piece> page) {
        double column = page.stream().mapToDouble(Piece::x).min().orElseThrow() + LongBook.LINE;
        double[] lines = page.stream()
                .filter(piece -> piece.x() > column && piece.size() < 11)
                .mapToDouble(Piece::y)
                .distinct()
                .sorted()
                .toArray();
        double[] gaps = IntStream.range(1, lines.length)
                .mapToDouble(line -> lines[line] - lines[line - 1])
                .toArray();
        double least = Arrays.stream(gaps).min().orElse(0);
        assertThat(Arrays.stream(gaps).filter(gap -> gap > least + FINE && gap < least + PADDING))
                .isEmpty();
    }
}
