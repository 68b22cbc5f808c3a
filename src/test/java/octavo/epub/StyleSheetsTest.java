package octavo.epub;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import octavo.book.SampleBook;
import octavo.problem.Problem;
import octavo.source.Jail;
import octavo.source.SourceSpan;
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

    private List<String> problems(byte[] font) throws IOException {
        Files.write(folder.resolve("face.ttf"), font);
        FontFace face = new FontFace("Face", 400, false, Jail.at(folder), "face.ttf", SourceSpan.at("epub.css", 3, 1));
        return new StyleSheets("", List.of(face))
                .problems().stream().map(Problem::toString).toList();
    }
}
