package octavo;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import javax.imageio.ImageIO;
import octavo.book.Edition.Kind;
import octavo.problem.Code;
import octavo.problem.Problem;
import octavo.source.Jail;
import octavo.verify.reading.Reading;
import octavo.verify.text.PictureCheck;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Files in which another picture or drawing stands in the place of one: those of a book that has the same words. */
class PicturesTest {

    private static final String TOWER =
            drawing("<path d=\"M30 95 L40 20 H60 L70 95 Z\" fill=\"#8a2b2b\"/><circle cx=\"50\" cy=\"12\" r=\"8\""
                    + " fill=\"gold\" stroke=\"black\"/><text x=\"2\" y=\"60\">tower</text>");

    private static final String WAVES = drawing("<g fill=\"none\" stroke=\"navy\" stroke-width=\"3\">"
            + "<path d=\"M5 30 q15 -20 30 0 t30 0 t30 0\"/><path d=\"M5 60 q15 -20 30 0 t30 0 t30 0\"/>"
            + "<path d=\"M5 90 q15 -20 30 0 t30 0 t30 0\"/></g>");

    private static final String BOAT = drawing("<defs><linearGradient id=\"g\"><stop offset=\"0\" stop-color=\"#fff\"/>"
            + "<stop offset=\"1\" stop-color=\"#06c\"/></linearGradient></defs>"
            + "<rect x=\"5\" y=\"5\" width=\"90\" height=\"40\" fill=\"url(#g)\"/>"
            + "<path d=\"M10 60 H90 L75 85 H25 Z\" fill=\"device-cmyk(0.2, 0.4, 0.6, 0.3)\"/>");

    private static final String STAR =
            drawing("<path d=\"M50 5 L60 40 L95 40 L67 60 L78 95 L50 73 L22 95 L33 60 L5 40 L40 40 Z\"/>");

    private static final String SIGN = drawing("<text x=\"50\" y=\"50\" text-anchor=\"middle\">NO ENTRY</text>");

    private static final String LINES =
            drawing("<text x=\"5\" y=\"30\">the lamp</text><text x=\"5\" y=\"60\">was lit</text>");

    private static final String ARROW =
            drawing("<path d=\"M2 50 H90 M70 30 L90 50 L70 70\" fill=\"none\" stroke=\"black\" stroke-width=\"6\"/>");

    private static final String BARS =
            drawing("<path d=\"M5 5 h15 v90 h-15 z M45 40 h15 v55 h-15 z M80 70 h15 v25 h-15 z\"/>");

    private static final String NOTHING = drawing("");

    private static final Set<String> PAGES = Set.of("print", "screen");

    @TempDir
    private static Path folder;

    private static Made made;

    private static String drawing(String marks) {
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"100\" height=\"100\" viewBox=\"0 0 100 100\">%s</svg>"
                .formatted(marks);
    }

    @BeforeAll
    static void build() throws IOException {
        made = build(Map.of(), Set.of());
    }

    /** The book with some of its pictures exchanged. */
    private static Made build(Map<String, String> other, Set<String> editions) throws IOException {
        Path book = Files.createTempDirectory(folder, "book");
        Map<String, String> drawings = new TreeMap<>(Map.of(
                "tower", TOWER, "waves", WAVES, "boat", BOAT, "sign", SIGN, "lines", LINES, "arrow", ARROW, "bars",
                BARS));
        drawings.putAll(other);
        for (Map.Entry<String, String> one : drawings.entrySet()) {
            Files.writeString(book.resolve(one.getKey() + ".svg"), one.getValue());
        }
        Files.writeString(book.resolve("rule.svg"), """
            <svg xmlns="http://www.w3.org/2000/svg" width="300" height="4" viewBox="0 0 300 4"><path d="M0 1 H300 V3 H0 Z"/></svg>
            """);
        photograph(book.resolve("photo.png"), 240, other.containsKey("photo") ? 37 : 101);
        photograph(book.resolve("tiny.png"), 12, 59);
        Files.writeString(book.resolve("one.md"), """
            # January

            The tower stands.

            ![The tower](tower.svg){alt="A tower" width=40%}

            The sea is rough.

            ![The waves](waves.svg){alt="Waves" width=40%}

            A boat without a name.

            ![](boat.svg){alt="A boat" width=40%}

            And a photograph.

            ![A light ![](tiny.png){alt="seen"} at night](photo.png){alt="A light" width=30%}

            ![A sign](sign.svg){alt="A sign" width=30%}

            ![Two lines](lines.svg){alt="Two lines" width=30%}

            ![](rule.svg){alt="A rule"}

            | Sign                     | Name |
            |--------------------------|------|
            | ![](arrow.svg){alt="On"} | On   |
            | ![](bars.svg){alt="Off"} | Off  |

            : Signs {place=turned}
            """);
        Files.writeString(book.resolve("book.yaml"), """
            title: Pictures
            language: en
            contents: {body: [one.md]}
            editions: {epub: {}, print: {}, screen: {}}
            """);
        Choices choices = new Choices(editions, Optional.empty(), Optional.empty(), Optional.empty(), 2, false);
        return new BookBuild(Jail.at(book), choices, Progress.UNWATCHED)
                .run()
                .value()
                .orElseThrow();
    }

    /** Fields in an order of their own for each step. */
    private static void photograph(Path file, int side, int step) throws IOException {
        BufferedImage picture = new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = picture.createGraphics();
        for (int field = 0; field < 16; field++) {
            int light = step * field % 256;
            pen.setColor(new Color(light, light / 2 + 40, 255 - light));
            pen.fillRect(field % 4 * side / 4, field / 4 * side / 4, side / 4, side / 4);
        }
        pen.dispose();
        ImageIO.write(picture, "png", file.toFile());
    }

    @ParameterizedTest
    @EnumSource
    void allPicturesAreThere(Kind kind) throws IOException {
        assertThat(check(kind, made)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "tower, star, the picture tower.svg is another, 5",
        "waves, star, the picture waves.svg is another, 9",
        "boat, star, the picture boat.svg is, 13",
        "tower, nothing, the picture tower.svg is not there, 5",
        "boat, nothing, the picture boat.svg is, 13",
        "photo, nothing, the picture photo.png is another, 17"
    })
    void foreignOneIsFound(String name, String by, String told, int line) throws IOException {
        Made other = build(Map.of(name, by.equals("star") ? STAR : NOTHING), PAGES);
        for (Kind kind : List.of(Kind.PRINT, Kind.SCREEN)) {
            assertThat(check(kind, other))
                    .as("%s: %s", kind, told)
                    .singleElement()
                    .satisfies(problem -> {
                        assertThat(problem.code()).isEqualTo(Code.CHECK_PICTURE);
                        assertThat(problem.message()).contains(told);
                        assertThat(problem.place().line()).isEqualTo(line);
                    });
        }
    }

    @Test
    void exchangedDrawingsAreFound() throws IOException {
        found(
                Map.of("tower", WAVES, "waves", TOWER, "sign", LINES, "lines", SIGN, "arrow", BARS, "bars", ARROW),
                "tower.svg is another",
                "waves.svg is another",
                "sign.svg is another",
                "lines.svg is another",
                "arrow.svg is another",
                "bars.svg is another");
    }

    @Test
    void otherColoursAndLostLetteringAreFound() throws IOException {
        found(
                Map.of("tower", TOWER.replace("#8a2b2b", "#2b2b8a").replace("gold", "cyan"), "sign", NOTHING),
                "tower.svg has other colours",
                "sign.svg is");
    }

    private static void found(Map<String, String> other, String... told) throws IOException {
        Made made = build(other, PAGES);
        for (Kind kind : List.of(Kind.PRINT, Kind.SCREEN)) {
            List<Problem> problems = check(kind, made);
            assertThat(problems).as("%s", kind).hasSameSizeAs(told);
            for (String one : told) {
                assertThat(problems)
                        .as("%s", kind)
                        .anyMatch(problem -> problem.message().contains(one));
            }
        }
    }

    private static List<Problem> check(Kind kind, Made file) throws IOException {
        return PictureCheck.check(Reading.of(
                        made.book(),
                        Chronicle.edition(made, kind).edition(),
                        Chronicle.edition(file, kind).bytes()))
                .problems();
    }
}
