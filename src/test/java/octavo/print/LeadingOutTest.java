package octavo.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Collectors;
import octavo.folio.Composition.Kind;
import octavo.print.Typeset.Piece;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Whether pages with heads, lists, quotations and listings end level, and text on them stands on the page's lines. */
class LeadingOutTest {

    private static final double LINE = 14;

    private static final List<String> WRITTEN = new ArrayList<>();

    private static Printed printed;
    private static Map<Integer, List<Piece>> pages;

    @BeforeAll
    static void set() {
        Prose prose = new Prose(5);
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(8);
        StringBuilder chapter = new StringBuilder("<section class='chapter' id='c'>");
        StringBuilder notes = new StringBuilder();
        for (int i = 0; i < 260; i++) {
            if (i % 40 == 20) {
                chapter.append("<p>%s<a class='noteref' href='#n%d'>%d</a></p>".formatted(words(prose, 5, 20), i, i));
                notes.append("<aside class='footnote' id='n%d' data-number='%d'><p class='first'>1234567</p></aside>"
                        .formatted(i, i));
            }
            chapter.append(
                    switch (random.nextInt(9)) {
                        case 0 ->
                            "<h2 class='a-head'><span class='title'>" + words(prose, 1, 4) + "</span></h2>"
                                    + paragraph(prose);
                        case 1 ->
                            "<ul><li><p>" + words(prose, 4, 20) + "</p></li><li><p>" + words(prose, 4, 20)
                                    + "</p></li></ul>";
                        case 2 -> "<blockquote><p class='first'>" + words(prose, 10, 40) + "</p></blockquote>";
                        case 3 ->
                            "<figure class='listing'><pre><code>" + words(prose, 3, 5) + "\n" + words(prose, 3, 5)
                                    + "</code></pre></figure>";
                        default -> paragraph(prose);
                    });
        }
        printed = Typeset.printed(
                XhtmlBook.of(chapter.append(notes).append("</section>").toString()));
        pages = Typeset.of(printed.pdf()).pieces().stream()
                .filter(piece -> piece.y() > 60 && piece.y() < 540)
                .collect(Collectors.groupingBy(Piece::page, TreeMap::new, Collectors.toList()));
    }

    private static String paragraph(Prose prose) {
        return "<p>" + words(prose, 20, 70) + "</p>";
    }

    private static String words(Prose prose, int least, int most) {
        String words = prose.words(least, most);
        WRITTEN.add(words);
        return words;
    }

    @Test
    void facingPagesEndLevel() {
        long uneven = printed.composition().remarks().stream()
                .filter(remark -> remark.kind() == Kind.UNEVEN)
                .count();
        int spreads = 0;
        int seen = 0;
        for (int verso = 2; verso + 2 < pages.size(); verso += 2) {
            spreads++;
            seen += Math.abs(foot(verso) - foot(verso + 1)) > LINE / 2 ? 1 : 0;
        }
        assertThat(spreads).isGreaterThan(15);
        assertThat(seen).isLessThanOrEqualTo(spreads / 4);
        assertThat(uneven).as("remarks of it").isBetween((long) seen, seen + 1L);
    }

    private static double foot(int page) {
        return pages.get(page).stream().mapToDouble(Piece::y).max().orElseThrow();
    }

    @Test
    void textStandsOnTheLinesOfThePage() {
        Map<Long, Long> off = pages.values().stream()
                .flatMap(page -> page.stream().filter(piece -> piece.size() == 11 && piece.x() < left(page) + 1))
                .collect(Collectors.groupingBy(piece -> Math.round(piece.y() * 10) % 140, Collectors.counting()));
        long all = off.values().stream().mapToLong(Long::longValue).sum();
        long most = off.values().stream().mapToLong(Long::longValue).max().orElseThrow();
        assertThat((double) most / all).isGreaterThan(0.85);
    }

    /** Where the lines of paragraphs begin; those of lists and quotations stand further in. */
    private static double left(List<Piece> page) {
        return page.stream().mapToDouble(Piece::x).min().orElseThrow();
    }

    @Test
    void notesStayAtTheFoot() {
        List<Piece> notes = pages.values().stream()
                .flatMap(List::stream)
                .filter(piece -> piece.text().contains("1234567"))
                .toList();
        assertThat(notes).hasSize(6);
        assertThat(notes).allSatisfy(note -> assertThat(note.y()).isBetween(520.0, 530.0));
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
}
