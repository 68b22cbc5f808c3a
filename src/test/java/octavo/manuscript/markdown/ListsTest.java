package octavo.manuscript.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ListsTest {

    @Test
    void listsAreTightOrLooseAndBeginWhereTheyBegin() {
        assertThat(Sketch.of("- a\n- b")).isEqualTo("ul(p(a), p(b))");
        assertThat(Sketch.of("- a\n\n- b")).isEqualTo("loose-ul(p(a), p(b))");
        assertThat(Sketch.of("4. a\n5. b\n   - c")).isEqualTo("ol4(p(a), p(b) ul(p(c)))");
    }

    @Test
    void aColonBelowATermGivesItsMeaning() {
        assertThat(Sketch.of("Pie\n: Type that has been spilt.\n: Supper\n\nStet\n: Let it stand."))
                .isEqualTo("dl(Pie: p(Type that has been spilt.), p(Supper); Stet: p(Let it stand.))");
    }

    @Test
    void aMeaningMayHaveSeveralParagraphsAndAnEmptyLineBeforeIt() {
        assertThat(Sketch.of("*Pie*\n\n:   Type.\n\n    More.\n\n    - a\n\nText after it."))
                .isEqualTo("dl(em(Pie): p(Type.) p(More.) ul(p(a))) p(Text after it.)");
    }

    @Test
    void aMeaningGoesOnInTheNextLine() {
        assertThat(Sketch.of("Pie\n: Type that\n  has been spilt\nby someone."))
                .isEqualTo("dl(Pie: p(Type that has been spilt by someone.))");
    }

    @Test
    void aTermHasOneLine() {
        assertThat(Sketch.of("one\ntwo\n: three")).isEqualTo("p(one two : three)");
    }

    @Test
    void definitionsMayStandInWhatHoldsBlocks() {
        assertThat(Sketch.of("> Pie\n> : Type")).isEqualTo("quote(dl(Pie: p(Type)))");
        assertThat(Sketch.of("- Pie\n  : Type")).isEqualTo("ul(dl(Pie: p(Type)))");
    }
}
