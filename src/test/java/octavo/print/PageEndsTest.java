package octavo.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import octavo.print.Typeset.Piece;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** How pages end: with no heading that has one line below it, and seldom in a divided word where the leaf is turned. */
class PageEndsTest {

    private static final int CHAPTERS = 24;

    private static LongBook book;

    @BeforeAll
    static void set() {
        Prose prose = new Prose(7);
        StringBuilder chapters = new StringBuilder();
        for (int chapter = 0; chapter < CHAPTERS; chapter++) {
            chapters.append("<section class='chapter' id='c%d'><h1 class='division-title'>One</h1>".formatted(chapter));
            for (int i = 0; i < 24; i++) {
                chapters.append(
                        i % 6 == 5
                                ? "<h2 class='a-head'><span class='title'>Head</span></h2><p class='first'>Xxxxxx.</p>"
                                : "");
                chapters.append("<p>").append(prose.words(40, 120)).append("</p>");
            }
            chapters.append("</section>");
        }
        book = LongBook.of(chapters.toString());
    }

    @Test
    void noHeadingIsLeftWithOneLine() {
        assertThat(book.pages().keySet()).noneMatch(page -> foot(page).contains("Xxxxxx"));
    }

    @Test
    void fewWordsAreDividedWhereTheLeafIsTurned() {
        List<Integer> rectos =
                book.pages().keySet().stream().filter(page -> page % 2 == 1).toList();
        List<Integer> divided =
                rectos.stream().filter(page -> foot(page).endsWith("-")).toList();
        assertThat(divided).hasSizeLessThan(rectos.size() / 8);
    }

    /** The last line of a page. */
    private static String foot(int page) {
        double foot = book.foot(page);
        return book.pages().get(page).stream()
                .filter(piece -> foot - piece.y() < 1)
                .sorted(Comparator.comparingDouble(Piece::x))
                .map(Piece::text)
                .collect(Collectors.joining(" "));
    }
}
