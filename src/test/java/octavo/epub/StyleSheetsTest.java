package octavo.epub;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import octavo.book.Inline;
import octavo.book.SampleBook;
import octavo.problem.Problem;
import octavo.source.Jail;
import octavo.source.SourceSpan;
import octavo.style.EpubTheme;
import octavo.style.FontFace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StyleSheetsTest {

    @TempDir
    private Path folder;

    @Test
    void aFontThatForbidsItIsNotEmbedded() throws IOException {
        assertThat(problems(EmbeddedFontTest.licensed(0x0002)))
                .containsExactly(
                        "epub.css:3:1: error OCT-EPUB-002: the font \"face.ttf\" says that it may not be embedded");
    }

    @Test
    void aBrokenFontIsAnError() throws IOException {
        assertThat(problems("no font".getBytes(StandardCharsets.US_ASCII)))
                .containsExactly(
                        "epub.css:3:1: error OCT-CSS-007: the font \"face.ttf\" is no TrueType or OpenType font,"
                                + " or a broken one");
    }

    @Test
    void aFamilyThatNoWordWearsStaysOut() throws IOException {
        SampleBook sample = new SampleBook();
        byte[] epub = Made.epub(sample.body(sample.chapter("Wick")).end());
        assertThat(Made.entry(epub, "EPUB/package.opf"))
                .contains("fonts/EBGaramond-Regular.ttf")
                .doesNotContain("SourceCodePro");
        assertThat(Made.entry(epub, "EPUB/styles/book.css")).doesNotContain("SourceCodePro");
    }

    @Test
    void aFaceHoldsWhatItSetsAndThatOfTheTextAll() throws IOException {
        SampleBook sample = new SampleBook();
        byte[] epub = Made.epub(sample.body(sample.chapter(
                        "Wick",
                        sample.paragraph("Жук"),
                        sample.paragraph(new Inline.Emphasis(List.of(sample.text("Ω")), SourceSpan.at("x.md", 1, 1)))))
                .end());
        byte[] roman = Made.bytes(epub, "EPUB/fonts/EBGaramond-Regular.ttf");
        byte[] italic = Made.bytes(epub, "EPUB/fonts/EBGaramond-Italic.ttf");
        assertThat(draws(roman, 'Ж')).isTrue();
        assertThat(draws(roman, 'Ω')).isTrue();
        assertThat(draws(italic, 'Ж')).isFalse();
        assertThat(draws(italic, 'Ω')).isTrue();
        assertThat(Made.entry(epub, "EPUB/package.opf")).doesNotContain("EBGaramond-Bold");
    }

    @Test
    void aPartOfAnElementWearsItsOwnFace() throws IOException {
        Files.createDirectories(folder.resolve("styles"));
        Files.writeString(folder.resolve("styles/epub.css"), "p::first-line { font-weight: bold }");
        EpubTheme theme = EpubTheme.read(Jail.shipped("styles/classic"), Jail.shipped("fonts"), Jail.at(folder))
                .value()
                .orElseThrow();
        SampleBook sample = new SampleBook();
        byte[] epub = Made.epub(
                sample.body(sample.chapter("Wick", sample.paragraph("Жук"))).end(), theme);
        assertThat(draws(Made.bytes(epub, "EPUB/fonts/EBGaramond-Bold.ttf"), 'Ж'))
                .isTrue();
    }

    private static boolean draws(byte[] font, char letter) throws IOException {
        try {
            Font type = Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(font));
            return !type.createGlyphVector(new FontRenderContext(null, true, true), String.valueOf(letter))
                    .getVisualBounds()
                    .isEmpty();
        } catch (FontFormatException e) {
            throw new IOException(e);
        }
    }

    private List<String> problems(byte[] font) throws IOException {
        Files.write(folder.resolve("face.ttf"), font);
        FontFace face = new FontFace("Face", 400, false, Jail.at(folder), "face.ttf", SourceSpan.at("epub.css", 3, 1));
        return new StyleSheets("", Map.of(face, ""), Optional.empty())
                .problems().stream().map(Problem::toString).toList();
    }
}
