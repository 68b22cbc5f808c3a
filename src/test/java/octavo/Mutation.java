package octavo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import octavo.book.Edition.Kind;
import octavo.problem.Problem;
import octavo.verify.reading.Reading;
import octavo.verify.text.NumberCheck;
import octavo.verify.text.PictureCheck;
import octavo.verify.text.SameText;

/**
 * A finished file of a chronicle with a single change.
 *
 * @param places somewhere on these pages, or at these lines, it has to be told
 */
record Mutation(Kind kind, byte[] file, List<MutatedPage> places, String change) {

    /** What is told of it, at one of the places at least. */
    List<Problem> found(Made made) {
        List<Problem> problems = problems(reading(made));
        assertThat(problems)
                .as(places + " " + change)
                .isNotEmpty()
                .anyMatch(problem -> places.stream()
                        .anyMatch(place -> problem.place().file().equals("chapter-" + place.chapter() + ".md")
                                && place.lines().contains(problem.place().line())));
        return problems;
    }

    private Reading reading(Made made) {
        try {
            return Reading.of(made.book(), Chronicle.edition(made, kind).edition(), file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is told of words, pictures and numbers. */
    static List<Problem> problems(Reading reading) {
        List<Problem> problems = new ArrayList<>(SameText.check(reading).problems());
        problems.addAll(PictureCheck.check(reading).problems());
        problems.addAll(NumberCheck.check(reading).problems());
        return problems;
    }
}
