package octavo.verify.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import octavo.verify.compare.Change.Kind;
import octavo.verify.inspect.Inspection;
import org.junit.jupiter.api.Test;

class EditsTest {

    @Test
    void aStretchThatStandsElsewhereHasMoved() {
        assertThat(edits(
                        "the tower on the rock",
                        "the oil was gone by noon",
                        "",
                        "the oil was gone by noon",
                        "",
                        "the tower on the rock"))
                .containsExactly(new Change(
                        Kind.MOVED,
                        "1",
                        "3",
                        "the tower on the rock",
                        "the tower on the rock",
                        "oil was gone by noon"));
    }

    /** The words before the stretch are its last ones too, so that either may be taken for its own. */
    @Test
    void aStretchHasMovedWhereverItIsSaidToBegin() {
        assertThat(edits(
                        "a page The parts of a page",
                        "Once the lamp was out nobody saw a sail",
                        "",
                        "a page",
                        "Once the lamp was out nobody saw a sail",
                        "The parts of a page"))
                .extracting(Change::kind)
                .containsExactly(Kind.MOVED);
    }

    @Test
    void aFewWordsGoneAndComeAreNoMove() {
        assertThat(edits(
                        "the old lamp burns",
                        "all through the night",
                        "by noon",
                        "the lamp burns",
                        "all through the night",
                        "by old noon"))
                .extracting(Change::kind)
                .containsExactly(Kind.WORDS, Kind.WORDS);
    }

    private static List<Change> edits(String one, String two, String three, String now1, String now2, String now3) {
        return Edits.between(exemplar(one, two, three), exemplar(now1, now2, now3));
    }

    private static Exemplar exemplar(String... pages) {
        Words words = new Words();
        for (int i = 0; i < pages.length; i++) {
            words.line(pages[i], i);
        }
        List<Portion> portions = List.of("1", "2", "3").stream()
                .map(name -> Portion.document(name, List.of(), List.of()))
                .toList();
        return new Exemplar(new Inspection("PDF 1.4", List.of()), portions, List.of(words.all()), Map.of());
    }
}
