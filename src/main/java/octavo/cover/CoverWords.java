package octavo.cover;

import java.util.List;
import java.util.Locale;
import octavo.book.Book;
import octavo.book.Contributor;
import octavo.book.Edition;
import octavo.book.Publisher;

/**
 * What a cover says.
 *
 * @param shortTitle for a spine that the title is too long for
 * @param authors as they are printed, in their order
 * @param publisher the imprint where there is one
 * @param language of the words
 */
public record CoverWords(
        String title, String subtitle, String shortTitle, List<String> authors, String publisher, Locale language) {

    public CoverWords {
        authors = List.copyOf(authors);
    }

    public static CoverWords of(Book book, Edition edition) {
        Publisher publisher = book.metadata().publisher();
        return new CoverWords(
                book.title(edition),
                book.metadata().subtitle(),
                book.metadata().shortTitle(),
                book.metadata().contributors("author").stream()
                        .map(Contributor::name)
                        .toList(),
                publisher.imprint().isEmpty() ? publisher.name() : publisher.imprint(),
                book.metadata().language().locale());
    }

    String capitals(String words) {
        return words.toUpperCase(language);
    }
}
