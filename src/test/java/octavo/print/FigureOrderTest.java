package octavo.print;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import octavo.book.Picture;
import octavo.print.Typeset.Piece;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Figures that move and that stay: no one comes before another that is written before it. */
class FigureOrderTest {

    private static final Pattern CAPTION = Pattern.compile("F\\d+");

    private int figures;

    private static Picture picture(String name, int height) {
        return new Picture(name, Picture.Format.SVG, 300, height, 0, () ->
                """
                <svg xmlns='http://www.w3.org/2000/svg' width='300' height='%1$d' viewBox='0 0 300 %1$d'>
                <rect width='300' height='%1$d' fill='#777'/></svg>\
                """.formatted(height).getBytes(UTF_8));
    }

    private String figure(String place, int height) {
        return ("<figure id='f%1$d' data-placement='%2$s'><img src='%3$d.svg' alt='A lamp'/>"
                        + "<figcaption>F%1$03d</figcaption></figure>")
                .formatted(++figures, place, height);
    }

    private static String lines(int count) {
        StringBuilder lines = new StringBuilder();
        IntStream.range(0, count).forEach(_ -> lines.append("<p>A line.</p>"));
        return lines.toString();
    }

    private static Typeset chapter(String text) {
        return Typeset.of(Typeset.printed(XhtmlBook.of(
                        "<section class='chapter' id='c'><h1 class='division-title'>Oil</h1>" + text + "</section>",
                        picture("100.svg", 100),
                        picture("200.svg", 200),
                        picture("400.svg", 400)))
                .pdf());
    }

    private static List<String> captions(Typeset set) {
        List<String> captions = new ArrayList<>();
        set.pieces().stream()
                .sorted(Comparator.comparing(Piece::page).thenComparing(Piece::y))
                .forEach(
                        piece -> CAPTION.matcher(piece.text()).results().forEach(found -> captions.add(found.group())));
        return captions;
    }

    private void assertInOrder(Typeset set) {
        assertThat(captions(set)).hasSize(figures).isSorted();
    }

    @Test
    void manyAfterAHeading() {
        String many = figure("float", 100) + figure("float", 100) + figure("float", 100) + figure("float", 100);
        assertInOrder(chapter(lines(16) + "<h2>Wicks</h2>" + many + lines(40)));
    }

    @Test
    void aPlateAfterOneInABox() {
        String box = "<aside class='sidebar'>" + figure("float", 100) + "</aside>";
        assertInOrder(chapter(lines(20) + box + figure("bleed", 400) + lines(4)));
    }

    @Test
    void aPlateBeforeOneThatStaysHere() {
        Typeset set = chapter(lines(40) + figure("bleed", 400) + lines(2) + figure("here", 100) + lines(20));
        assertInOrder(set);
        assertThat(set.on(set.find("F001").page())).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 11, 17, 29})
    void figuresOfAllKinds(int seed) {
        assertInOrder(chapter(figures(seed)));
    }

    private String figures(int seed) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        StringBuilder text = new StringBuilder(lines(4));
        for (int piece = 0; piece < 12; piece++) {
            int height = List.of(100, 100, 200, 400).get(random.nextInt(4));
            text.append(
                    switch (random.nextInt(8)) {
                        case 0, 1, 2 -> figure("float", height) + figure("float", 100);
                        case 3 -> figure("head", 200);
                        case 4 -> figure("foot", 200);
                        case 5 -> figure(random.nextBoolean() ? "bleed" : "page", height);
                        case 6 -> "<h2>Wicks</h2>" + figure("float", height);
                        default -> "<aside class='sidebar'><p>A box.</p>" + figure("float", 100) + "</aside>";
                    });
            text.append(lines(random.nextInt(10, 50)));
        }
        return text.append(lines(3)).toString();
    }
}
