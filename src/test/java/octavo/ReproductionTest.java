package octavo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import octavo.book.Book;
import octavo.book.SampleBook;
import octavo.finishing.Companion;
import octavo.finishing.Finished;
import octavo.folio.Composition;
import octavo.problem.Code;
import org.junit.jupiter.api.Test;

class ReproductionTest {

    private final Book book =
            new SampleBook().body(new SampleBook().chapter("Wick")).end();

    @Test
    void sameBytesAreNoProblem() {
        assertThat(Reproduction.differences(made(1, 2, 3), Optional.of(made(1, 2, 3))))
                .isEmpty();
    }

    @Test
    void firstByteThatDiffersIsNamed() {
        assertThat(Reproduction.differences(made(1, 2, 3), Optional.of(made(1, 9, 3))))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.code()).isEqualTo(Code.NOT_REPRODUCED);
                    assertThat(problem.message())
                            .isEqualTo("lamp.epub, built a second time, differs from the first at byte 2");
                });
    }

    @Test
    void fileThatIsMissingTheSecondTimeIsNamed() {
        assertThat(Reproduction.differences(made(1), Optional.empty()))
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).endsWith("was not made"));
    }

    @Test
    void coverThatDiffersIsNamedAtTheBook() {
        assertThat(Reproduction.differences(with(new byte[] {1, 2}), Optional.of(with(new byte[] {1, 3}))))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.message()).startsWith("lamp-print-cover.pdf, built a second time, differs");
                    assertThat(problem.place()).isEqualTo(book.place());
                });
    }

    private Made with(byte[] cover) {
        return new Made(
                book,
                List.of(),
                List.of(new Companion(Companion.Kind.COVER, "lamp-print-cover.pdf", "print", cover)),
                Map.of(),
                List.of());
    }

    private Made made(int... bytes) {
        byte[] file = new byte[bytes.length];
        for (int i = 0; i < bytes.length; i++) {
            file[i] = (byte) bytes[i];
        }
        Finished finished = new Finished(
                book.editions().getFirst(),
                "lamp.epub",
                file,
                Optional.empty(),
                List.of(),
                Composition.NONE,
                List.of());
        return new Made(book, List.of(finished), List.of(), Map.of(), List.of());
    }
}
