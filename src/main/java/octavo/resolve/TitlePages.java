package octavo.resolve;

import java.util.List;
import octavo.book.Book;
import octavo.book.Contributor;
import octavo.book.Edition;
import octavo.book.Metadata;
import octavo.book.Publisher;
import octavo.book.Series;

/** The half title and the title page. */
final class TitlePages {

    private TitlePages() {}

    static void halfTitle(Page page, Book book, Edition edition) {
        String title = book.metadata().shortTitle();
        page.line(title.isEmpty() ? book.title(edition) : title, "title");
    }

    static void titlePage(Page page, Book book, Edition edition, Words words) {
        Metadata metadata = book.metadata();
        page.heading(book.title(edition), "title");
        page.line(metadata.subtitle(), "subtitle");
        for (String role : roles(metadata)) {
            List<String> names =
                    metadata.contributors(role).stream().map(Contributor::name).toList();
            String line = role.equals("author") ? words.list(names) : contribution(role, names, words);
            page.line(line, "contributor", key(role));
        }
        metadata.series().ifPresent(series -> page.line(series(series), "series"));
        page.line(metadata.editionStatement(), "edition");
        Publisher publisher = metadata.publisher();
        page.line(publisher.imprint().isEmpty() ? publisher.name() : publisher.imprint(), "publisher");
        page.line(publisher.place(), "publisher-place");
    }

    /** Such as {@code Coasts 3}. */
    static String series(Series series) {
        return (series.title() + " " + series.number()).strip();
    }

    /** Such as {@code Edited by A and B}. */
    static String contribution(String role, List<String> names, Words words) {
        String key = "by." + key(role);
        return words.has(key)
                ? words.of(key, words.list(names))
                : words.of("by.other", words.list(names), Capital.first(role));
    }

    /** A role as a class and a key: {@code writer-of-foreword}. */
    static String key(String role) {
        return role.replaceAll("[^a-z]+", "-").replaceFirst("-$", "");
    }

    /** Each role once, in title-page order. */
    static List<String> roles(Metadata metadata) {
        return metadata.contributors().stream()
                .map(Contributor::role)
                .distinct()
                .toList();
    }
}
