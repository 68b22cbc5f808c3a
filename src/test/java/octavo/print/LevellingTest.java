package octavo.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import octavo.folio.Composition.Kind;
import octavo.folio.Composition.Remark;
import octavo.folio.PageMap;
import octavo.print.Typeset.Piece;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Whether facing pages of plain text end level, and nothing is lost by it. */
class LevellingTest {

    private static final int CHAPTERS = 6;

    private static final List<String> WRITTEN = new ArrayList<>();

    private static Printed printed;
    private static Map<Integer, List<Piece>> pages;

    @BeforeAll
    static void set() {
        Prose prose = new Prose(21);
        StringBuilder chapters = new StringBuilder();
        for (int chapter = 0; chapter < CHAPTERS; chapter++) {
            chapters.append("<section class='chapter' id='c%d'>".formatted(chapter));
            for (int i = 0; i < 70; i++) {
                String words = prose.words(10, 90);
                WRITTEN.add(words);
                chapters.append("<p>").append(words).append("</p>");
            }
            chapters.append("</section>");
        }
        printed = Typeset.printed(XhtmlBook.of(chapters.toString()));
        pages = Typeset.of(printed.pdf()).pieces().stream()
                .filter(piece -> piece.y() > 60 && piece.y() < 540 && piece.size() == 11)
                .collect(Collectors.groupingBy(Piece::page, TreeMap::new, Collectors.toList()));
    }

    @Test
    void facingPagesEndOnTheSameLine() {
        int spreads = 0;
        int uneven = 0;
        for (int verso : pages.keySet()) {
            boolean filled = pages.containsKey(verso + 1) && pages.containsKey(verso + 2) && opensNone(verso + 2);
            if (verso % 2 == 0 && filled) {
                spreads++;
                uneven += Math.abs(foot(verso) - foot(verso + 1)) > 1 ? 1 : 0;
            }
        }
        assertThat(spreads).isGreaterThan(25);
        assertThat(uneven).isLessThanOrEqualTo(spreads / 5);
    }

    private static boolean opensNone(int page) {
        List<PageMap.Page> map = printed.pages().pages();
        return map.get(page - 1).galley().equals(map.get(page - 2).galley());
    }

    private static double foot(int page) {
        return pages.get(page).stream().mapToDouble(Piece::y).max().orElseThrow();
    }

    @Test
    void everyWordIsThereOnceInOrder() {
        String read =
                pages.values().stream().flatMap(List::stream).map(Piece::text).collect(Collectors.joining());
        assertThat(letters(read)).isEqualTo(letters(String.join("", WRITTEN)));
    }

    private static String letters(String text) {
        return text.replace("\uFB01", "fi").replace("\uFB02", "fl").replaceAll("[^a-z]", "");
    }

    @Test
    void noLineIsLeftAlone() {
        assertThat(printed.composition().remarks()).extracting(Remark::kind).doesNotContain(Kind.WIDOW, Kind.ORPHAN);
    }

    @Test
    void linesStandWhereThoseOfOtherPagesStand() {
        assertThat(pages.values().stream()
                        .flatMap(List::stream)
                        .map(piece -> Math.round(piece.y() * 10) % 140)
                        .distinct())
                .hasSize(1);
    }
}
