package octavo.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Predicate;
import octavo.print.Spacing.Line;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** How evenly Classic sets plain prose, as read from the finished page. */
class SpacingTest {

    /** Of EB Garamond, in ems. */
    private static final double SPACE = 0.2;

    private static List<Line> full;

    @BeforeAll
    static void set() {
        StringBuilder paragraphs = new StringBuilder();
        Prose prose = new Prose(11);
        for (int i = 0; i < 120; i++) {
            paragraphs.append("<p>").append(prose.words(60, 140)).append("</p>");
        }
        byte[] pdf = Typeset.print(XhtmlBook.of("<section class='chapter' id='c'>" + paragraphs + "</section>"));
        List<Line> all = Spacing.of(pdf);
        full = all.stream()
                .filter(line -> line.end() - line.start() > 250) // no folios
                .filter(line -> all.stream()
                                .filter(other -> other.page() == line.page())
                                .mapToDouble(Line::end)
                                .max()
                                .orElseThrow()
                        < line.end() + 1.5)
                .toList();
        assertThat(full).hasSizeGreaterThan(800);
    }

    @Test
    void spacesKeepToTheirLimits() {
        assertThat(full).extracting(Line::space).allMatch(space -> space > 0.6 * SPACE);
        assertThat(share(line -> line.space() > 1.5 * SPACE)).isLessThan(0.13);
    }

    @Test
    void wordsAreDividedWhereSpacesWouldGape() {
        assertThat(share(Line::divided)).isBetween(0.02, 0.2);
    }

    @Test
    void hyphensDoNotStandAboveOneAnother() {
        int stacked = 0;
        for (Line line : full) {
            stacked = line.divided() ? stacked + 1 : 0;
            assertThat(stacked).isLessThan(3);
        }
    }

    private static double share(Predicate<Line> which) {
        return (double) full.stream().filter(which).count() / full.size();
    }
}
