package octavo.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import octavo.source.Jail;
import octavo.style.PrintTheme;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whether text that goes on after something stands on the lines that it stood on before. */
class RhythmTest {

    private static final String HEAD = "<h2 class='a-head'><span class='title'>Head</span></h2>";
    private static final String LOWER = "<h3 class='b-head'><span class='title'>Lower</span></h3>";

    private static final Map<String, String> BETWEEN = Map.of(
            "a head", HEAD,
            "a lower head", LOWER,
            "two heads", HEAD + LOWER,
            "a third head", "<h4 class='c-head'><span class='title'>Third</span></h4>",
            "a quotation", "<blockquote><p class='first'>Quoted.</p></blockquote>",
            "verse",
                    "<div class='verse'><div class='stanza'><p class='line'>One,</p><p class='line'>two.</p></div>"
                            + "<div class='stanza'><p class='line'>Three.</p></div></div>",
            "a list", "<ul><li><p>One.</p></li><li><p>Two.</p></li></ul>",
            "a list of terms", "<dl><dt>Wick</dt><dd><p>It burns.</p></dd></dl>",
            "a letter", "<div class='letter'><p>Dear keeper.</p></div>",
            "a pause", "<hr class='scene-break'/>");

    static Stream<Arguments> interruptions() {
        return Stream.of("classic", "modern", "verse")
                .flatMap(theme -> new TreeMap<>(BETWEEN)
                        .entrySet().stream().map(one -> Arguments.of(theme, one.getKey(), one.getValue())));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("interruptions")
    void textKeepsItsLines(String theme, String what, String between) {
        Typeset set = set(
                theme,
                "<section class='chapter' id='c'><p>Before.</p><p>Line.</p>" + between
                        + "<p class='first'>After.</p></section>");
        double line = set.find("Line.").y() - set.find("Before.").y();
        double lines = (set.find("After.").y() - set.find("Line.").y()) / line;
        assertThat(lines).as(what).isGreaterThan(1.9).isCloseTo(Math.round(lines), within(0.02));
    }

    private static Typeset set(String theme, String chapter) {
        Jail fonts = Jail.shipped("fonts");
        PrintTheme dress = PrintTheme.read(Jail.shipped("styles/" + theme), fonts, Jail.shipped("styles"), Typeset.A5)
                .value()
                .orElseThrow();
        return Typeset.of(PrintEdition.make(
                        XhtmlBook.of(chapter), dress, PageOrder.NONE, fonts, Instant.EPOCH, "Octavo", 1, _ -> {})
                .value()
                .orElseThrow()
                .pdf());
    }
}
