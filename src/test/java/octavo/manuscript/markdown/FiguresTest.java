package octavo.manuscript.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import octavo.book.LanguageTag;
import octavo.problem.Code;
import octavo.problem.Outcome;
import octavo.problem.Problem;
import octavo.source.SourceFile;
import org.junit.jupiter.api.Test;

class FiguresTest {

    @Test
    void aPictureAloneIsAFigure() {
        assertThat(Sketch.of("![The *lamp*](../images/lamp.svg){#fig:lamp alt=\"A lamp\" width=60% place=here .wide}"))
                .isEqualTo("figure{#fig:lamp .wide}(images/lamp.svg alt='A lamp' 60% HERE caption(The em(lamp)))");
    }

    @Test
    void itsBracesMayTakeSeveralLines() {
        assertThat(Sketch.of("![Lamp](a.png){#fig:a\nalt=\"A lamp on\na table\" width=70%}"))
                .isEqualTo("figure{#fig:a}(chapters/a.png alt='A lamp on a table' 70% caption(Lamp))");
    }

    @Test
    void anEmptyAltSaysThatItIsDecoration() {
        assertThat(Sketch.of("![](leaf.svg){alt=\"\"}")).isEqualTo("figure(chapters/leaf.svg alt='')");
    }

    @Test
    void aPictureAmongWordsStaysAmongThem() {
        assertThat(Sketch.of("See ![a sheet](a.svg){width=5%} here."))
                .isEqualTo("p(See img{width=5}(chapters/a.svg alt='a sheet') here.)");
    }

    @Test
    void aPictureThatNothingDescribesIsPointedOut() {
        assertThat(Read.problems("![](a.png)"))
                .containsExactly("chapters/one.md:1:1: warning OCT-PIC-005: nothing says what this picture shows");
    }

    @Test
    void wrongWidthsAndPlacesArePointedOutWithTheirHint() {
        Outcome<?> read = Read.file("![A](a.png){width=5cm place=heer}");
        assertThat(read.problems())
                .extracting(Problem::message)
                .containsExactly("\"5cm\" is no width that a picture can have", "\"heer\" is no place for a figure");
        assertThat(read.problems()).extracting(Problem::hint).contains("did you mean \"here\"?");
    }

    @Test
    void aPictureThatCannotBeReadLeavesItsProblem() {
        var read = Markdown.read(
                new SourceFile("a/b.md", "Text ![x](../../c.png)\n\n![y](https://example.org/c.png)"),
                new LanguageTag("en"),
                (path, place) -> Outcome.none(List.of(new Problem(Code.PICTURE_MISSING, place, path, ""))));
        assertThat(read.problems())
                .extracting(Problem::message)
                .containsExactly("../c.png", "https://example.org/c.png");
        assertThat(Sketch.blocks(read.value().orElseThrow())).isEqualTo("p(Text x)");
    }
}
