package octavo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import octavo.book.Book;
import octavo.book.SampleBook;
import octavo.folio.Composition;
import octavo.problem.Code;
import org.junit.jupiter.api.Test;

class ReproductionTest {

    private final Book book =
            new SampleBook().body(new SampleBook().chapter("Wick")).end();

    @Test
    void sameBytesAreNoProblem() {
        assertThat(Reproduction.differences(made(1, 2, 3), made(1, 2, 3))).isEmpty();
    }

    @Test
    void firstByteThatDiffersIsNamed() {
        assertThat(Reproduction.differences(made(1, 2, 3), made(1, 9, 3)))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.code()).isEqualTo(Code.NOT_REPRODUCED);
                    assertThat(problem.message())
                            .isEqualTo("lamp.epub, built a second time, differs from the first at byte 2");
                });
    }

    @Test
    void fileThatIsMissingTheSecondTimeIsNamed() {
        assertThat(Reproduction.differences(made(1), List.of()))
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).endsWith("was not made"));
    }

    private List<Finished> made(int... bytes) {
        byte[] file = new byte[bytes.length];
        for (int i = 0; i < bytes.length; i++) {
            file[i] = (byte) bytes[i];
        }
        Finished finished = new Finished(
                book.editions().getFirst(),
                "lamp.epub",
                file,
                Optional.empty(),
                Optional.empty(),
                Composition.NONE,
                List.of());
        return List.of(finished);
    }
}
