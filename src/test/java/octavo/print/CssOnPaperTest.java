package octavo.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import octavo.problem.Code;
import octavo.problem.Problem;
import octavo.style.value.Property;
import octavo.style.value.Shorthand;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The handbook's appendix on CSS for paper is what the program does: each property is set and what it changes in XSL-FO
 * is written down. With {@code -Dcases.accept} the appendix is written anew.
 */
class CssOnPaperTest {

    private static final Path APPENDIX = Path.of("manuscript/back/css-on-paper.md");
    private static final Path RULES = Path.of("src/test/resources/css-on-paper.css");

    /** Between what a rule needs and what it tries. */
    private static final String THEN = "/\\* then \\*/";

    /** What a property sets that is no property of a formatting object. */
    private static final Map<Property, String> BESIDE = Map.of(
            Property.STRING_SET, "what `string()` shows in margin boxes",
            Property.BOOKMARK_LEVEL, "the outline of an edition for the screen",
            Property.BOOKMARK_LABEL, "the outline of an edition for the screen",
            Property.PAGE, "the page type, and so the masters",
            Property.FLOAT, "nothing: where notes stand is the book's `notes`",
            Property.BLEED, "how far plates reach beyond the page, and the boxes of the file",
            Property.HEIGHT, "nothing: a box is as high as what is in it",
            Property.SIZE, "nothing: the trim is the edition's");

    /** The direction is the manuscript's, and a style's only where Octavo turns one into the other. */
    private static final Set<Property> FOR_STYLES = EnumSet.complementOf(EnumSet.of(Property.DIRECTION));

    private static final Map<Property, Set<String>> BECOMES = new EnumMap<>(Property.class);

    private static CssOnPaper paper;

    @BeforeAll
    static void setEveryProperty(@TempDir Path folder) throws IOException {
        paper = new CssOnPaper(folder);
        List<String> rules = Files.readAllLines(RULES);
        for (Property property : FOR_STYLES) {
            BECOMES.put(property, becomes(property, rules));
        }
    }

    /** A property that is read and changes nothing would be a promise not kept. */
    @ParameterizedTest
    @EnumSource(value = Property.class, mode = EnumSource.Mode.EXCLUDE, names = "DIRECTION")
    void everyPropertyChangesWhatIsSet(Property property) {
        assertThat(BECOMES.get(property)).as(property.css()).isNotEmpty();
    }

    @Test
    void theAppendixIsWhatTheProgramDoes() throws IOException {
        String table = table();
        String appendix = Files.readString(APPENDIX);
        int from = appendix.indexOf("\n| Property");
        int to = appendix.indexOf("\n\n: Properties, and what");
        String found = appendix.substring(0, from + 1) + table + appendix.substring(to);
        if (System.getProperty("cases.accept") != null) {
            Files.writeString(APPENDIX, found);
        }
        assertThat(Files.readString(APPENDIX)).isEqualTo(found);
        assertThat(appendix)
                .contains(
                        Shorthand.names().stream().map(name -> "`" + name + "`").toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "p",
                "*",
                ".first",
                "#lamp",
                "section p",
                "section > p",
                "h1 + p",
                "h1 ~ p",
                "[lang]",
                "[lang=fr]",
                "[class~=x]",
                "[lang|=en]",
                "[href^=http]",
                "[src$=svg]",
                "[id*=lamp]",
                ":root",
                ":first-child",
                ":last-child",
                ":only-child",
                ":nth-child(2n+1)",
                ":nth-last-child(2)",
                ":not(.x)",
                ":is(h1, h2)",
                ":where(h1)",
                ":lang(fr)",
                "p::before",
                "p::after",
                "li::marker",
                "p::first-letter",
                "p::first-line"
            })
    void theseSelectorsAreUnderstoodAndNamed(String selector) throws IOException {
        assertThat(problems(selector + " { color: black }")).isEmpty();
        String name = selector.replaceFirst("^(p|li|section|h1)(?=::)", "");
        assertThat(Files.readString(APPENDIX)).contains("`" + name.replace("|", "\\|") + "`");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a:hover { color: black }",
                "p::selection { color: black }",
                "@page :last { margin: 0 }",
                "@supports (color: red) { p { color: black } }",
                "@keyframes k { from { color: black } }"
            })
    void theseAreRefused(String css) {
        assertThat(problems(css)).extracting(Problem::code).containsOnly(Code.CSS_NOT_PRINTED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "position: absolute", "display: flex", "display: grid", "float: left", "opacity: 0.5",
                "transform: rotate(3deg)", "box-shadow: none", "border-radius: 3pt", "clear: both", "overflow: hidden",
                "direction: rtl", "unicode-bidi: embed"
            })
    void thesePropertiesAndValuesAreRefusedAndNamed(String declaration) throws IOException {
        assertThat(problems("p { " + declaration + " }"))
                .singleElement()
                .extracting(Problem::code)
                .isIn(Code.CSS_NOT_PRINTED, Code.CSS_VALUE);
        String named = declaration.startsWith("display") || declaration.startsWith("float")
                ? declaration
                : declaration.replaceFirst(":.*", "");
        assertThat(Files.readString(APPENDIX)).contains("`" + named + "`");
    }

    private static List<Problem> problems(String css) {
        return paper.problems(css);
    }

    private static String table() {
        Map<String, List<Property>> rows = new LinkedHashMap<>();
        for (Property property : FOR_STYLES) {
            rows.computeIfAbsent(family(property), _ -> new ArrayList<>()).add(property);
        }
        StringBuilder table = new StringBuilder("| Property | Takes | In XSL-FO |\n"
                + "|:------------------|:--------------------------|:-------------------------|\n");
        for (Map.Entry<String, List<Property>> row : rows.entrySet()) {
            Set<String> becomes = new TreeSet<>();
            for (Property property : row.getValue()) {
                becomes.addAll(BECOMES.get(property));
            }
            table.append("| `%s` | %s | %s |\n"
                    .formatted(
                            row.getKey(),
                            row.getValue().getFirst().form().wanted(),
                            becomes.stream()
                                    .map(name -> name.replaceAll(
                                            "-(top|right|bottom|left|before|after|start|end)(?=-|$)", "-\u2026"))
                                    .distinct()
                                    .collect(Collectors.joining(", "))));
        }
        return table.toString().strip();
    }

    /** The four sides of a box are one row. */
    private static String family(Property property) {
        return property.css().replaceFirst("^(margin|padding|border)-(?:top|right|bottom|left)", "$1-\u2026");
    }

    private static Set<String> becomes(Property property, List<String> rules) {
        if (BESIDE.containsKey(property)) {
            return Set.of(BESIDE.get(property));
        }
        String prefix = "/* " + property.css() + " */";
        String rule = rules.stream()
                .filter(line -> line.startsWith(prefix))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no rule tries " + property.css() + " in " + RULES));
        String[] parts = rule.substring(prefix.length()).split(THEN);
        String more = parts[parts.length - 1];
        String css = parts.length > 1 ? parts[0] : "";
        assertThat(problems(css + more)).as(css + more).isEmpty();
        Set<String> names = paper.differences(css, more);
        return names.stream()
                .map(name -> name.equals(CssOnPaper.WORDS) ? name : "`" + name + "`")
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
