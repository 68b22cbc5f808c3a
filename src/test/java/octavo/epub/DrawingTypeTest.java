package octavo.epub;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Font;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import octavo.book.Picture;
import octavo.source.Jail;
import octavo.source.SourceSpan;
import octavo.style.FontFace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DrawingTypeTest {

    @TempDir
    private Path folder;

    private static final List<FontFace> FACES = Stream.of("Regular", "SemiBold", "Italic")
            .map(name -> new FontFace(
                    "Source Sans 3",
                    name.equals("SemiBold") ? 600 : 400,
                    name.equals("Italic"),
                    Jail.shipped("fonts"),
                    "source-sans-3/SourceSans3-%s.ttf".formatted(name),
                    SourceSpan.of("fonts.properties")))
            .toList();

    @Test
    void aDrawingBringsTheLettersThatItShows() throws Exception {
        String drawing = lettered("<svg font-family=\"'Source Sans 3', sans-serif\"><text>nick</text></svg>");
        assertThat(drawing).containsOnlyOnce("@font-face").contains("font-weight: 400; font-style: normal");
        String data = drawing.replaceFirst("(?s).*base64,", "").replaceFirst("(?s)\".*", "");
        assertThat(data.length()).isLessThan(12_000);
        Font font = Font.createFont(
                Font.TRUETYPE_FONT, new ByteArrayInputStream(Base64.getDecoder().decode(data)));
        assertThat(font.canDisplayUpTo("nick")).isEqualTo(-1);
        assertThat(font.canDisplay('z')).isFalse();
    }

    @Test
    void itBringsBoldAndItalicWhereItAsksForThem() {
        assertThat(lettered("<svg font-family=\"Source Sans 3\" font-weight=\"bold\"><text>nick</text></svg>"))
                .contains("font-weight: 600; font-style: normal")
                .doesNotContain("font-style: italic");
        assertThat(lettered("<svg><text style=\"font-family: Source Sans 3; font-style: italic\">nick</text></svg>"))
                .contains("font-weight: 400; font-style: italic");
    }

    @Test
    void weightThatIsNoneIsPassedOver() {
        assertThat(lettered("<svg font-family=\"Source Sans 3\" font-weight=\"99999999999\"><text>nick</text></svg>"))
                .containsOnlyOnce("@font-face")
                .contains("font-weight: 400; font-style: normal");
    }

    @Test
    void fontThatIsCutOffIsNotBrought() throws IOException {
        byte[] font = Jail.shipped("fonts").read("source-sans-3/SourceSans3-Regular.ttf");
        for (int parts = 1; parts < 16; parts++) {
            Files.write(folder.resolve("cut.ttf"), Arrays.copyOf(font, font.length * parts / 16));
            FontFace cut =
                    new FontFace("Cut", 400, false, Jail.at(folder), "cut.ttf", SourceSpan.of("fonts.properties"));
            assertThat(lettered(List.of(cut), "<svg font-family=\"Cut\"><text>nick</text></svg>"))
                    .contains("<text>nick</text>");
        }
    }

    @Test
    void whatNamesNoFamilyAtHandIsLeftAlone() {
        String svg = "<svg font-family=\"Arial\"><text>nick</text></svg>";
        assertThat(lettered(svg)).isEqualTo(svg);
    }

    private static String lettered(String svg) {
        return lettered(FACES, svg);
    }

    private static String lettered(List<FontFace> faces, String svg) {
        Picture picture = new Picture("a.svg", Picture.Format.SVG, 1, 1, 0, () -> svg.getBytes(StandardCharsets.UTF_8));
        return new String(new DrawingType(faces).of(picture).content().bytes(), StandardCharsets.UTF_8);
    }
}
