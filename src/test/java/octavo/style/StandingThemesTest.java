package octavo.style;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import octavo.measure.Length;
import octavo.problem.Code;
import octavo.problem.Problem;
import octavo.source.Jail;
import octavo.style.selector.Leaf;
import octavo.style.value.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Themes that stand on one of Octavo's own. */
class StandingThemesTest {

    private static final Jail FONTS = Jail.shipped("fonts");

    @TempDir
    Path folder;

    @Test
    void whatAThemeDoesNotSayIsSaidBelowIt() {
        PrintTheme theme = Themes.sound(folder, """
            @import "common";
            section.index { column-count: 3; }
            """);
        Style index = theme.style(Leaf.of("section.index"), theme.root());
        assertThat(index.number(Property.COLUMN_COUNT)).isEqualTo(3);
        assertThat(index.word(Property.HYPHENS)).isEqualTo("none");
    }

    @Test
    void measuresOfTheOneBelowFollowThoseOfTheTheme() {
        PrintTheme theme = Themes.sound(folder, """
            @import "common";
            :root { --line: 20pt; }
            """);
        assertThat(theme.style(Leaf.of("body"), theme.root()).lineHeight()).isEqualTo(Length.pt(20));
        assertThat(theme.style(Leaf.of("h2.a-head"), theme.root()).length(Property.MARGIN_TOP))
                .isEqualTo(Length.pt(30));
    }

    @Test
    void oneMayStandOnAThemeThatStandsItself() {
        Jail house = Themes.jail(folder, "house", "book.css", "@import \"verse\"; dt { font-style: italic; }");
        EpubTheme theme =
                EpubTheme.read(house, FONTS, Themes.none(folder)).value().orElseThrow();
        assertThat(theme.faces()).extracting(FontFace::family).contains("Spectral");
        assertThat(theme.css())
                .doesNotContain("@import")
                .containsSubsequence("th.left", ".stage em", "dt { font-style:italic");
    }

    @Test
    void aBooksOwnStylesImportNothing() {
        Jail book = Themes.jail(folder, "book", "styles/book.css", "@import \"common\";");
        assertThat(PrintTheme.read(Jail.shipped("styles/classic"), FONTS, book, Themes.A5)
                        .problems())
                .extracting(Problem::code)
                .containsExactly(Code.CSS_LOADS);
    }
}
