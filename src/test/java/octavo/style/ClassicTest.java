package octavo.style;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import octavo.book.Role;
import octavo.measure.Length;
import octavo.measure.PageSize;
import octavo.problem.Outcome;
import octavo.source.Jail;
import octavo.style.selector.SelectorReader;
import octavo.style.value.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClassicTest {

    private static final Jail CLASSIC = Jail.shipped("styles/classic");
    private static final Jail FONTS = Jail.shipped("fonts");

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"a5", "6x9in", "b-format", "royal", "5x8in"})
    void theTextIsAWholeNumberOfLinesHigh(String trim) {
        PrintTheme theme = print(trim);
        PageStyle page = theme.page("chapter", Side.RIGHT, false, false);
        Length text = page.size().height().minus(page.top()).minus(page.bottom());
        assertThat(text.millipoints() % 14000).isBetween(-1, 1);
        assertThat(page.bottom()).isGreaterThan(page.top());
    }

    @ParameterizedTest
    @ValueSource(strings = {"a5", "6x9in"})
    void theInnerMarginIsTheSmaller(String trim) {
        PageStyle recto = print(trim).page("chapter", Side.RIGHT, false, false);
        PageStyle verso = print(trim).page("chapter", Side.LEFT, false, false);
        assertThat(recto.left()).isLessThan(recto.right()).isEqualTo(verso.right());
    }

    @Test
    void headsAndFoliosAreWhereTheyBelong() {
        PrintTheme theme = print("a5");
        assertThat(theme.page("chapter", Side.LEFT, false, false).boxes()).containsOnlyKeys("top-left", "top-center");
        assertThat(theme.page("chapter", Side.RIGHT, false, false).boxes()).containsOnlyKeys("top-right", "top-center");
        assertThat(theme.page("chapter", Side.RIGHT, true, false).boxes()).containsOnlyKeys("bottom-center");
        for (String type : new String[] {"chapter", "front", "back", "contents", "index"}) {
            assertThat(theme.page(type, Side.LEFT, false, true).boxes()).isEmpty();
        }
        for (String type : new String[] {"halftitle", "titlepage", "copyright", "part", "colophon"}) {
            assertThat(theme.page(type, Side.RIGHT, true, false).boxes()).isEmpty();
        }
    }

    @Test
    void theEpubLoadsNothingAndFixesNoSizeOrColourOfTheText() {
        EpubTheme epub = epub();
        assertThat(epub.css()).doesNotContain("url(", "@import", "@page", "@font-face");
        assertThat(epub.faces()).extracting(FontFace::family).contains("EB Garamond", "Source Code Pro");
        assertThat(epub.css().lines().filter(line -> line.contains("font-size")))
                .isNotEmpty()
                .allMatch(line -> line.contains("em;"));
    }

    @Test
    void itsFacesAreFontsThatOctavoShips() throws Exception {
        for (FontFace face : print("a5").faces()) {
            assertThat(face.read()).as(face.path()).startsWith(0, 1, 0, 0);
        }
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

    @ParameterizedTest
    @ValueSource(strings = {"book.css", "epub.css", "print.css"})
    void itSelectsOnlyWhatBooksHave(String file) throws Exception {
        Set<String> known = new HashSet<>(Vocabulary.CLASSES);
        Arrays.stream(Role.values()).map(Role::key).forEach(known::add);
        known.addAll(Set.of("halftitle", "titlepage"));
        Set<String> selected = SheetParser.parse(CLASSIC.readText(file), new ArrayList<>()).getAllStyleRules().stream()
                .flatMap(rule -> rule.getAllSelectors().stream())
                .flatMap(selector -> SelectorReader.read(selector).selector().orElseThrow().classes().stream())
                .collect(Collectors.toSet());
        assertThat(known).containsAll(selected);
    }

    private PrintTheme print(String trim) {
        PageSize page = PageSize.parse(trim).orElseThrow();
        Outcome<PrintTheme> read = PrintTheme.read(CLASSIC, FONTS, Themes.none(folder), page);
        assertThat(read.problems()).isEmpty();
        return read.value().orElseThrow();
    }

    private EpubTheme epub() {
        Outcome<EpubTheme> read = EpubTheme.read(CLASSIC, FONTS, Themes.none(folder));
        assertThat(read.problems()).isEmpty();
        return read.value().orElseThrow();
    }
}
