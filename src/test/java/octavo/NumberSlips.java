package octavo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import octavo.book.Edition.Kind;
import octavo.problem.Code;
import octavo.problem.Problem;
import octavo.verify.reading.Reading;
import octavo.verify.text.NumberCheck;

/** Slips in the numbers and labels of a book's finished files, each to be found at its place. */
record NumberSlips(Made made) {

    /** The edition as it was made raises nothing. */
    void none(Kind kind) throws IOException {
        assertThat(problems(kind, Chronicle.edition(made, kind).bytes())).isEmpty();
    }

    /** One slip in the text of the EPUB. */
    void inEpub(String what, String becomes, String told, String place) throws IOException {
        found(Kind.EPUB, Typo.inEpub(Chronicle.edition(made, Kind.EPUB).bytes(), what, becomes), told, place);
    }

    /** One slip in each PDF, by the first of some letters that its type has. */
    void inPdfs(String pattern, String by, String told, String place) throws IOException {
        for (Kind kind : List.of(Kind.PRINT, Kind.SCREEN)) {
            inPdf(kind, pattern, by, told, place);
        }
    }

    /** The same in one of them. */
    void inPdf(Kind kind, String pattern, String by, String told, String place) throws IOException {
        byte[] pdf = Typo.in(Chronicle.edition(made, kind).bytes(), pattern, by.split(" "));
        found(kind, pdf, told, place);
    }

    private void found(Kind kind, byte[] file, String told, String place) throws IOException {
        assertThat(problems(kind, file)).as("%s: %s", kind, told).anySatisfy(problem -> {
            assertThat(problem.code()).isEqualTo(Code.CHECK_NUMBER);
            assertThat(problem.message()).contains(told);
            assertThat(problem.place().file() + ":" + problem.place().line()).isEqualTo(place);
        });
    }

    private List<Problem> problems(Kind kind, byte[] file) throws IOException {
        return NumberCheck.check(
                        Reading.of(made.book(), Chronicle.edition(made, kind).edition(), file))
                .problems();
    }
}
