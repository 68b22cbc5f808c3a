package octavo.finishing;

import static org.assertj.core.api.Assertions.assertThat;

import octavo.book.Book;
import octavo.book.SampleBook;
import org.junit.jupiter.api.Test;

class FileNamesTest {

    private final Book book = new SampleBook().end();

    @Test
    void firstEpubHasTheTitleAlone() {
        assertThat(FileNames.of(book, book.editions().getFirst())).isEqualTo("the-lighthouse-ledger.epub");
    }

    @Test
    void printCarriesTheEditionsName() {
        assertThat(FileNames.of(book, book.editions().getLast())).isEqualTo("the-lighthouse-ledger-print.pdf");
    }
}
