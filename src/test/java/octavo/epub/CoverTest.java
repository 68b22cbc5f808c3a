package octavo.epub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Font;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import octavo.book.Constructs;
import octavo.book.Edition;
import octavo.book.Figure;
import octavo.book.SampleBook;
import octavo.measure.Length;
import octavo.plate.Type;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CoverTest {

    private final SampleBook sample = new SampleBook();

    @Test
    void oneIsDrawnAtTheSizeThatShopsAskFor() throws IOException {
        byte[] epub = Made.epub(sample.body(sample.chapter("Wick")).end());
        BufferedImage cover = ImageIO.read(new ByteArrayInputStream(Made.bytes(epub, "EPUB/images/cover.jpg")));
        assertThat(cover.getWidth()).isEqualTo(1600);
        assertThat(cover.getHeight()).isEqualTo(2560);
        long ink = IntStream.range(0, 1600 * 2560)
                .filter(i -> (cover.getRGB(i % 1600, i / 1600) & 0xFF) < 0x40)
                .count();
        assertThat(ink).as("letters and rules on the label").isGreaterThan(20_000);
    }

    @Test
    void theOneThatTheEditionGivesIsTaken() throws IOException {
        Figure figure = new Constructs()
                .blocks().stream()
                        .filter(Figure.class::isInstance)
                        .map(Figure.class::cast)
                        .findFirst()
                        .orElseThrow();
        sample.cover(Edition.Cover.of(Optional.of(figure.picture())));
        byte[] epub = Made.epub(sample.body(sample.chapter("Wick")).end());
        assertThat(Made.bytes(epub, "EPUB/images/cover.svg"))
                .isEqualTo(figure.picture().content().bytes());
        assertThat(Made.entry(epub, "EPUB/package.opf"))
                .contains("href=\"images/cover.svg\" media-type=\"image/svg+xml\" properties=\"cover-image\"");
        assertThat(Made.entry(epub, "EPUB/cover.xhtml")).contains("src=\"images/cover.svg\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"The Lamp", "Лампа", "מגדלור", "Φάρος", "☙ 2"})
    void everyLetterHasAFaceThatCanShowIt(String title) {
        List<Font> fonts = CoverType.of(Made.theme()).roman();
        assertThat(title.codePoints().boxed()).allMatch(c -> fonts.stream().anyMatch(font -> font.canDisplay(c)));
    }

    @Test
    void widthsLeaveOutTheSpaceAfterTheLastLetter() {
        CoverType type = CoverType.of(Made.theme());
        Type plain = Type.roman(type.family(), Length.pt(10));
        double apart = type.width("LAMPS", plain.tracked(0.2)).pt()
                - type.width("LAMPS", plain).pt();
        assertThat(apart).isCloseTo(4 * 2, within(0.05));
    }
}
