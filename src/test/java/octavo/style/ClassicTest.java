package octavo.style;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import octavo.measure.PageSize;
import octavo.problem.Outcome;
import octavo.source.Jail;
import octavo.style.value.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClassicTest {

    private static final Jail CLASSIC = Jail.shipped("styles/classic");
    private static final Jail FONTS = Jail.shipped("fonts");

    @TempDir
    Path folder;

    @Test
    void headsAndFoliosAreWhereTheyBelong() {
        PrintTheme theme = print("a5");
        assertThat(theme.page("chapter", Side.LEFT, false, false).boxes()).containsOnlyKeys("top-left", "top-center");
        assertThat(theme.page("chapter", Side.RIGHT, false, false).boxes()).containsOnlyKeys("top-right", "top-center");
        assertThat(theme.page("chapter", Side.RIGHT, true, false).boxes()).containsOnlyKeys("bottom-center");
    }

    @Test
    void chaptersOpenOnARecto() {
        PrintTheme theme = print("a5");
        var body = octavo.style.selector.Leaf.of("body");
        Stream.of("chapter", "preface", "titlepage", "dedication", "part").forEach(role -> {
            var section = octavo.style.selector.Leaf.of("section." + role);
            body.with(section);
            Style style = theme.style(section, theme.style(body, theme.root()));
            assertThat(style.word(Property.BREAK_BEFORE)).as(role).isEqualTo("recto");
        });
    }

    private PrintTheme print(String trim) {
        PageSize page = PageSize.parse(trim).orElseThrow();
        Outcome<PrintTheme> read = PrintTheme.read(CLASSIC, FONTS, Themes.none(folder), page);
        assertThat(read.problems()).isEmpty();
        return read.value().orElseThrow();
    }
}
