package octavo.resolve;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import octavo.book.Book;
import octavo.book.Contributor;
import octavo.book.Edition;
import octavo.book.Isbn;
import octavo.book.Metadata;

/** What {@code {{title}}}, {@code {{isbn.epub}}} and their like stand for in an edition. */
public record Fields(Map<String, String> values) {

    public Fields {
        values = Map.copyOf(values);
    }

    static Fields of(Book book, Edition edition, Words words) {
        Metadata metadata = book.metadata();
        Map<String, String> values = new LinkedHashMap<>();
        values.put("title", book.title(edition));
        values.put("subtitle", metadata.subtitle());
        values.put("short-title", metadata.shortTitle());
        values.put("language", metadata.language().tag());
        for (Contributor contributor : metadata.contributors()) {
            values.put(
                    TitlePages.key(contributor.role()),
                    words.list(metadata.contributors(contributor.role()).stream()
                            .map(Contributor::name)
                            .toList()));
        }
        values.put("publisher", metadata.publisher().name());
        values.put("imprint", metadata.publisher().imprint());
        values.put("place", metadata.publisher().place());
        values.put("website", metadata.publisher().website());
        values.put("email", metadata.publisher().email());
        values.put("phone", metadata.publisher().phone());
        values.put("address", metadata.publisher().address());
        values.put("published", metadata.published().map(Object::toString).orElse(""));
        values.put(
                "year",
                metadata.published().map(date -> String.valueOf(date.year())).orElse(""));
        values.put("edition", metadata.editionStatement());
        values.put("copyright", CopyrightPage.claim(metadata, words));
        values.put("rights", metadata.copyright().notice());
        values.put("licence", metadata.copyright().licence());
        values.put("description", metadata.description());
        values.put("isbn", edition.isbn().map(Isbn::hyphenated).orElse(""));
        for (Edition other : book.editions()) {
            values.put(
                    "isbn." + other.name(), other.isbn().map(Isbn::hyphenated).orElse(""));
        }
        return new Fields(values);
    }

    public Optional<String> value(String name) {
        return Optional.ofNullable(values.get(name));
    }
}
