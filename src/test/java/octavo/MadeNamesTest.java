package octavo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import octavo.problem.Code;
import octavo.problem.Problem;
import octavo.source.Jail;
import org.junit.jupiter.api.Test;

class MadeNamesTest {

    private static final Path BOOKS = Path.of("src/test/resources/manuscripts");

    @Test
    void aBookWhoseEditionsHaveNoNumberIsToldSoOnce() throws Exception {
        assertThat(notes("edition-none-valid", Set.of()))
                .singleElement()
                .asString()
                .startsWith("book.yaml:1:1: note OCT-BOOK-003: neither ISBN nor identifier: \"epub\", \"print\"");
    }

    @Test
    void onlyEditionsThatAreMadeAreSpokenOf() throws Exception {
        assertThat(notes("edition-without-identity-valid", Set.of()))
                .singleElement()
                .asString()
                .startsWith("book.yaml:4:3: note OCT-BOOK-003: neither ISBN nor identifier: \"epub\";");
        assertThat(notes("edition-without-identity-valid", Set.of("print"))).isEmpty();
    }

    private static List<Problem> notes(String book, Set<String> editions) throws Exception {
        Choices choices = new Choices(editions, Optional.empty(), Optional.empty(), Optional.empty(), 1, false);
        return new BookBuild(Jail.at(BOOKS.resolve(book)), choices, Progress.UNWATCHED)
                .run().problems().stream()
                        .filter(problem -> problem.code() == Code.IDENTIFIER_FROM_TITLE)
                        .toList();
    }
}
