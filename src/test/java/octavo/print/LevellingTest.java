package octavo.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import octavo.folio.Composition.Kind;
import octavo.folio.Composition.Remark;
import octavo.folio.PageMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Whether facing pages of plain text end level, and nothing is lost by it. */
class LevellingTest {

    private static final int CHAPTERS = 6;

    private static final Prose PROSE = new Prose(21);

    private static LongBook book;

    @BeforeAll
    static void set() {
        StringBuilder chapters = new StringBuilder();
        for (int chapter = 0; chapter < CHAPTERS; chapter++) {
            chapters.append("<section class='chapter' id='c%d'>".formatted(chapter));
            for (int i = 0; i < 70; i++) {
                chapters.append("<p>").append(PROSE.words(10, 90)).append("</p>");
            }
            chapters.append("</section>");
        }
        book = LongBook.of(chapters.toString());
    }

    @Test
    void facingPagesEndOnTheSameLine() {
        int seen = 0;
        int uneven = 0;
        for (int verso : book.pages().keySet()) {
            boolean filled =
                    book.pages().containsKey(verso + 1) && book.pages().containsKey(verso + 2) && opensNone(verso + 2);
            if (verso % 2 == 0 && filled) {
                seen++;
                uneven += book.level(verso) ? 0 : 1;
            }
        }
        assertThat(seen).isGreaterThan(25);
        assertThat(uneven).isLessThanOrEqualTo(seen / 5);
    }

    private static boolean opensNone(int page) {
        List<PageMap.Page> map = book.printed().pages().pages();
        return map.get(page - 1).galley().equals(map.get(page - 2).galley());
    }

    @Test
    void everyWordIsThereOnceInOrder() {
        book.say(PROSE);
    }

    @Test
    void noLineIsLeftAlone() {
        assertThat(book.printed().composition().remarks())
                .extracting(Remark::kind)
                .doesNotContain(Kind.WIDOW, Kind.ORPHAN);
    }

    @Test
    void linesStandWhereThoseOfOtherPagesStand() {
        assertThat(book.pages().values().stream()
                        .flatMap(List::stream)
                        .map(piece -> Math.round(piece.y() * 10) % 140)
                        .distinct())
                .hasSize(1);
    }
}
