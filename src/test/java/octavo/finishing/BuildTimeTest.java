package octavo.finishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import octavo.book.Book;
import octavo.book.SampleBook;
import org.junit.jupiter.api.Test;

class BuildTimeTest {

    private final Book book = new SampleBook().end();

    @Test
    void bookWithoutAModificationWasMadeWhenItWasPublished() {
        assertThat(BuildTime.of(book.metadata(), Optional.empty())).isEqualTo("2025-10-01T00:00:00Z");
    }

    @Test
    void momentGivenFromOutsideComesFirst() {
        Instant given = Instant.parse("2026-11-01T12:00:00Z");
        assertThat(BuildTime.of(book.metadata(), Optional.of(given))).isEqualTo(given);
    }
}
