package octavo.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import octavo.folio.Composition;
import octavo.folio.Composition.Hindrance;
import octavo.folio.Composition.Kind;
import octavo.folio.Composition.Remark;
import octavo.problem.Code;
import octavo.problem.Problem;
import octavo.source.SourceSpan;
import org.junit.jupiter.api.Test;

/** The report as a person reads it. */
class PlainTextTest {

    private static final SourceSpan PLACE = SourceSpan.at("january.md", 5, 1);

    @Test
    void everythingHasItsPageAndItsPlace() {
        Composition composition = new Composition(
                List.of(
                        new Remark(Kind.LOOSE, "12", PLACE, 0.62),
                        new Remark(Kind.HOLE, "xiv", PLACE, 1, Optional.of(Hindrance.HEADING)),
                        new Remark(Kind.UNEVEN, "14", PLACE, 1, Optional.of(Hindrance.WIDOW)),
                        new Remark(Kind.OVERFULL, "13", PLACE, 2.25),
                        new Remark(Kind.COARSE, "9", PLACE, 96)),
                new TreeMap<>(Map.of("chapter", 20, "blank", 2)));
        Problem problem = new Problem(Code.NOTE_UNUSED, PLACE, "the note \"a\" is never called", "call it");
        assertThat(PlainText.of("Oil", List.of(problem), SameWords.of(List.of()), Map.of("print", composition)))
                .isEqualTo("""
                    Oil

                    january.md:5:1: warning OCT-TEXT-006: the note "a" is never called
                        hint: call it
                    1 warning

                    edition print
                      pages: 2 blank, 20 chapter

                      loose lines: 1
                        page 12, january.md:5:1: spaces 62 per cent too wide

                      lines too long: 1
                        page 13, january.md:5:1: 2.3 pt

                      pages that end early: 1
                        page xiv, january.md:5:1: one line lacking, since a heading goes over

                      facing pages that do not end level: 1
                        page 14, january.md:5:1: 1.0 lines apart, or there would be a widow

                      coarse pictures: 1
                        page 9, january.md:5:1: 96 pixels to the inch
                    """);
    }

    @Test
    void allIsWellInAFewWords() {
        assertThat(PlainText.of("Oil", List.of(), SameWords.of(List.of()), Map.of()))
                .isEqualTo("Oil\n\nnothing is wrong\n");
    }
}
