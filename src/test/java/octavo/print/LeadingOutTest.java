package octavo.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Collectors;
import octavo.folio.Composition.Kind;
import octavo.print.Typeset.Piece;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Whether pages with heads, lists, quotations and listings end level, and text on them stands on the page's lines. */
class LeadingOutTest {

    private static final double HEAD = 12.5;
    private static final double TEXT = 11;

    private static final Prose PROSE = new Prose(5);

    private static LongBook book;

    @BeforeAll
    static void set() {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(8);
        StringBuilder chapter = new StringBuilder("<section class='chapter' id='c'>");
        StringBuilder notes = new StringBuilder();
        for (int i = 0; i < 260; i++) {
            if (i % 40 == 20) {
                chapter.append("<p>%s<a class='noteref' href='#n%d'>%d</a></p>".formatted(PROSE.words(5, 20), i, i));
                notes.append("<aside class='footnote' id='n%d' data-number='%d'><p class='first'>1234567</p></aside>"
                        .formatted(i, i));
            }
            chapter.append(
                    switch (random.nextInt(9)) {
                        case 0 ->
                            "<h2 class='a-head'><span class='title'>" + PROSE.words(1, 4) + "</span></h2>"
                                    + paragraph();
                        case 1 ->
                            "<ul><li><p>" + PROSE.words(4, 20) + "</p></li><li><p>" + PROSE.words(4, 20)
                                    + "</p></li></ul>";
                        case 2 -> "<blockquote><p class='first'>" + PROSE.words(10, 40) + "</p></blockquote>";
                        case 3 ->
                            "<figure class='listing'><pre><code>" + PROSE.words(3, 5) + "\n" + PROSE.words(3, 5)
                                    + "</code></pre></figure>";
                        default -> paragraph();
                    });
        }
        book = LongBook.of(chapter.append(notes).append("</section>").toString());
    }

    private static String paragraph() {
        return "<p>" + PROSE.words(20, 70) + "</p>";
    }

    @Test
    void facingPagesEndLevel() {
        long uneven = book.printed().composition().remarks().stream()
                .filter(remark -> remark.kind() == Kind.UNEVEN)
                .count();
        int all = 0;
        int seen = 0;
        for (int verso = 2; verso + 2 < book.pages().size(); verso += 2) {
            all++;
            seen += book.level(verso) ? 0 : 1;
        }
        assertThat(all).isGreaterThan(15);
        assertThat(seen).isLessThanOrEqualTo(all / 10);
        assertThat(uneven).as("remarks of it").isBetween((long) seen, seen + 1L);
    }

    @Test
    void textStandsOnTheLinesOfThePage() {
        Map<Long, Long> off = book.pages().values().stream()
                .flatMap(page -> page.stream().filter(piece -> piece.size() == 11 && piece.x() < left(page) + 1))
                .collect(Collectors.groupingBy(piece -> Math.round(piece.y() * 10) % 140, Collectors.counting()));
        long all = off.values().stream().mapToLong(Long::longValue).sum();
        long most = off.values().stream().mapToLong(Long::longValue).max().orElseThrow();
        assertThat((double) most / all).isGreaterThan(0.85);
    }

    @Test
    void aHeadingAtTheHeadOfAPageStaysCloseToItsText() {
        List<Double> below = book.pages().values().stream()
                .filter(page -> page.getFirst().size() == HEAD)
                .map(page -> page.stream()
                                .filter(piece -> piece.size() == TEXT)
                                .mapToDouble(Piece::y)
                                .min()
                                .orElseThrow()
                        - page.stream()
                                .filter(piece -> piece.size() == HEAD)
                                .mapToDouble(Piece::y)
                                .filter(y -> y < page.getFirst().y() + 2 * LongBook.LINE)
                                .max()
                                .orElseThrow())
                .toList();
        assertThat(below).isNotEmpty().allSatisfy(white -> assertThat(white).isLessThan(1.6 * LongBook.LINE));
    }

    /** Where the lines of paragraphs begin; those of lists and quotations stand further in. */
    private static double left(List<Piece> page) {
        return page.stream().mapToDouble(Piece::x).min().orElseThrow();
    }

    @Test
    void notesStayAtTheFoot() {
        List<Piece> notes = book.pages().values().stream()
                .flatMap(List::stream)
                .filter(piece -> piece.text().contains("1234567"))
                .toList();
        assertThat(notes).hasSize(6);
        assertThat(notes).allSatisfy(note -> assertThat(note.y()).isBetween(505.0, 540.0));
        assertThat(book.pages().entrySet())
                .allSatisfy(page -> assertThat(page.getValue().stream()
                                .filter(piece -> piece.text().contains("1234567")))
                        .allSatisfy(note -> assertThat(note.y()).isEqualTo(book.foot(page.getKey()))));
    }

    @Test
    void everyWordIsThereOnceInOrder() {
        book.say(PROSE);
    }
}
