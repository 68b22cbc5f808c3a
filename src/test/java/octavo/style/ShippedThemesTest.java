package octavo.style;

import static org.assertj.core.api.Assertions.assertThat;

import com.helger.css.decl.CSSStyleRule;
import com.helger.css.writer.CSSWriterSettings;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import octavo.book.Role;
import octavo.measure.Length;
import octavo.measure.PageSize;
import octavo.problem.Outcome;
import octavo.source.Jail;
import octavo.style.selector.Leaf;
import octavo.style.selector.SelectorReader;
import octavo.style.value.Property;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds of every theme that Octavo ships. */
class ShippedThemesTest {

    private static final Jail FONTS = Jail.shipped("fonts");

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "classic, a5",
        "classic, 6x9in",
        "classic, b-format",
        "classic, royal",
        "classic, 5x8in",
        "modern, a5",
        "modern, 6x9in",
        "verse, a5",
        "verse, 6x9in"
    })
    void theTextIsAWholeNumberOfLinesHigh(String name, String trim) {
        PrintTheme theme = print(name, trim);
        PageStyle page = theme.page("chapter", Side.RIGHT, false, false);
        Length text = page.size().height().minus(page.top()).minus(page.bottom());
        long line = theme.style(Leaf.of("body"), theme.root()).lineHeight().millipoints();
        assertThat((text.millipoints() + 1) % line).isBetween(0L, 2L);
        assertThat(page.bottom()).isGreaterThan(page.top());
    }

    @ParameterizedTest
    @CsvSource({"classic, a5", "classic, 6x9in", "modern, a5", "modern, 6x9in"})
    void theInnerMarginIsTheSmaller(String name, String trim) {
        PageStyle recto = print(name, trim).page("chapter", Side.RIGHT, false, false);
        PageStyle verso = print(name, trim).page("chapter", Side.LEFT, false, false);
        assertThat(recto.left()).isLessThan(recto.right()).isEqualTo(verso.right());
    }

    @ParameterizedTest
    @ValueSource(strings = {"classic", "modern", "verse"})
    void blankAndDisplayPagesBearNothing(String name) {
        PrintTheme theme = print(name, "a5");
        for (String type : new String[] {"chapter", "front", "back", "contents", "index"}) {
            assertThat(theme.page(type, Side.LEFT, false, true).boxes()).isEmpty();
        }
        for (String type : new String[] {"halftitle", "titlepage", "copyright", "part", "colophon"}) {
            assertThat(theme.page(type, Side.RIGHT, true, false).boxes()).isEmpty();
        }
    }

    /** Forty letters are a long title. */
    @ParameterizedTest
    @CsvSource({
        "classic, top-center, a5",
        "modern, bottom-right, a5",
        "modern, bottom-right, 5x8in",
        "verse, bottom-left, a5"
    })
    void aLongTitleHasRoomInOneLineOfTheHead(String name, String box, String trim) {
        PageStyle page = print(name, trim).page("chapter", Side.RIGHT, false, false);
        Length measure = page.size().width().minus(page.left()).minus(page.right());
        Style style = page.box(box).orElseThrow();
        double width = style.extent(Property.WIDTH).orElseThrow().of(measure).pt();
        assertThat(width / style.length(Property.FONT_SIZE).pt() / 0.5).isGreaterThan(40);
    }

    @ParameterizedTest
    @ValueSource(strings = {"classic", "modern", "verse"})
    void theIndexStandsInTwoColumnsWithRaggedLines(String name) {
        PrintTheme theme = print(name, "a5");
        Style index = theme.style(Leaf.of("section.index"), theme.root());
        assertThat(index.number(Property.COLUMN_COUNT)).isEqualTo(2);
        assertThat(index.word(Property.TEXT_ALIGN)).isEqualTo("start");
    }

    @ParameterizedTest
    @ValueSource(strings = {"classic", "modern", "verse"})
    void notesAtTheEndAreSetSmallerThanTheText(String name) {
        PrintTheme theme = print(name, "a5");
        Style body = theme.style(Leaf.of("body"), theme.root());
        Style note = theme.style(Leaf.of("aside.endnote"), body);
        assertThat(note.length(Property.FONT_SIZE)).isLessThan(body.length(Property.FONT_SIZE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"classic", "modern", "verse"})
    void theEpubLoadsNothingAndFixesNoSizeOrColourOfTheText(String name) {
        Outcome<EpubTheme> read = EpubTheme.read(theme(name), FONTS, Themes.none(folder));
        assertThat(read.problems()).isEmpty();
        EpubTheme epub = read.value().orElseThrow();
        assertThat(epub.css()).doesNotContain("url(", "@import", "@page", "@font-face");
        assertThat(epub.css().lines().filter(line -> line.contains("font-size")))
                .isNotEmpty()
                .allMatch(line -> line.contains("em;"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"classic", "modern", "verse"})
    void facesAreFontsThatOctavoShips(String name) throws Exception {
        List<FontFace> faces = print(name, "a5").faces();
        assertThat(faces).hasSizeGreaterThan(4);
        for (FontFace face : faces) {
            assertThat(face.read()).as(face.path()).startsWith(0, 1, 0, 0);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "classic, book.css", "classic, epub.css", "classic, print.css",
        "modern, book.css", "modern, epub.css", "modern, print.css",
        "verse, book.css", "verse, epub.css", "verse, print.css",
        "common, book.css", "common, epub.css", "common, print.css"
    })
    void onlyWhatBooksHaveIsSelected(String name, String file) throws Exception {
        Set<String> known = new HashSet<>(Vocabulary.CLASSES);
        Arrays.stream(Role.values()).map(Role::key).forEach(known::add);
        known.addAll(Set.of("halftitle", "titlepage", "stage", "screen"));
        Set<String> selected =
                SheetParser.parse(theme(name).readText(file), new ArrayList<>()).getAllStyleRules().stream()
                        .flatMap(rule -> rule.getAllSelectors().stream())
                        .flatMap(selector -> SelectorReader.read(selector).selector().orElseThrow().classes().stream())
                        .collect(Collectors.toSet());
        assertThat(known).containsAll(selected);
    }

    /** A reader's page may be white, sepia or black: words take the reader's colour, and only pictures bring a ground. */
    @ParameterizedTest
    @ValueSource(strings = {"common", "classic", "modern", "verse"})
    void onScreensNoWordHasAColourOfItsOwn(String name) throws Exception {
        for (String file : List.of("book.css", "epub.css")) {
            for (CSSStyleRule rule : SheetParser.parse(theme(name).readText(file), new ArrayList<>())
                    .getAllStyleRules()) {
                assertThat(rule.getAllDeclarations())
                        .filteredOn(one -> one.getProperty().matches("(background-)?color|background"))
                        .allMatch(one -> one.getExpressionAsCSSString().matches("inherit|transparent|currentcolor")
                                || rule.getSelectorsAsCSSString(new CSSWriterSettings(), 0)
                                        .equals("img"));
            }
        }
    }

    private PrintTheme print(String name, String trim) {
        PageSize page = PageSize.parse(trim).orElseThrow();
        Outcome<PrintTheme> read = PrintTheme.read(theme(name), FONTS, Themes.none(folder), page);
        assertThat(read.problems()).isEmpty();
        return read.value().orElseThrow();
    }

    private static Jail theme(String name) {
        return Jail.shipped("styles/" + name);
    }
}
