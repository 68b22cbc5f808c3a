package octavo.style;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import octavo.problem.Outcome;
import octavo.source.Jail;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EpubThemeTest {

    @TempDir
    Path folder;

    @Test
    void keepsWhatReadingSystemsKnowThoughPrintDoesNot() {
        String css = read("p { column-count: 2; -webkit-hyphens: auto } a:hover { color: red }"
                        + " @media (prefers-color-scheme: dark) { p { color: white } }")
                .value()
                .orElseThrow()
                .css();
        assertThat(css).contains("column-count", "-webkit-hyphens", "a:hover", "@media (prefers-color-scheme:dark)");
    }

    @Test
    void leavesOutWhatIsForPaper() {
        Outcome<EpubTheme> read = read("@page { margin: 1in } @media print { p { color: red } } p { widows: 2 }");
        assertThat(read.problems()).isEmpty();
        assertThat(read.value().orElseThrow().css().strip()).isEqualTo("p { widows:2; }");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        @import "http://example.org/a.css";           | epub.css:1:1: error OCT-CSS-009
        p { background: url(http://example.org/a) }   | epub.css:1:5: error OCT-CSS-009
        p { background: url("data:image/png,x") }     | epub.css:1:5: error OCT-CSS-009
        @media screen { p { cursor: url(a.png) } }    | epub.css:1:21: error OCT-CSS-009
        p { direction: rtl }                          | epub.css:1:5: error OCT-CSS-003
        p { colour: red }                             | epub.css:1:5: error OCT-CSS-008
        h7 { color: red }                             | epub.css:1:1: error OCT-CSS-008
        p { color red }                               | epub.css:1:11: error OCT-CSS-002
        @keyframes a { from { top: 0 } to { top: 1 } } | epub.css:1:1: error OCT-CSS-004
        """)
    void saysWhatMayNotGoIntoAnEpub(String css, String message) {
        List<String> problems =
                read(css).problems().stream().map(Object::toString).toList();
        assertThat(problems).singleElement().asString().startsWith(message);
    }

    @Test
    void theBooksOwnFontIsFoundBesideItsStyleSheet() {
        Jail book = Themes.jail(
                folder,
                "book",
                "styles/book.css",
                "@font-face { font-family: Own; font-weight: bold; font-style: italic; src: url(\"../type/own.ttf\")"
                        + " }");
        Themes.jail(folder, "book", "type/own.ttf", "font");
        Jail theme = Themes.jail(folder, "theme", "book.css", "p { margin: 0 }");
        Outcome<EpubTheme> read = EpubTheme.read(theme, Jail.shipped("fonts"), book);
        assertThat(read.problems()).isEmpty();
        FontFace face = read.value().orElseThrow().faces().getFirst();
        assertThat(face.family()).isEqualTo("Own");
        assertThat(face.weight()).isEqualTo(700);
        assertThat(face.italic()).isTrue();
        assertThat(face.folder()).isEqualTo(book);
    }

    @Test
    void aFontOutsideTheBookIsNotThere() {
        Jail book = Themes.jail(
                folder, "book", "styles/book.css", "@font-face { font-family: X; src: url(\"../../secret.ttf\") }");
        Themes.jail(folder, ".", "secret.ttf", "font");
        Jail theme = Themes.jail(folder, "theme", "book.css", "p { margin: 0 }");
        Outcome<EpubTheme> read = EpubTheme.read(theme, Jail.shipped("fonts"), book);
        assertThat(read.problems()).singleElement().asString().contains("OCT-CSS-005");
    }

    private Outcome<EpubTheme> read(String css) {
        Jail theme = Themes.jail(folder, "theme", "epub.css", css);
        return EpubTheme.read(theme, Jail.shipped("fonts"), Themes.none(folder));
    }
}
