package octavo.verify.identity;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import octavo.book.Book;
import octavo.book.Contributor;
import octavo.book.Copyright;
import octavo.book.Edition;
import octavo.book.Identity;
import octavo.book.Metadata;
import octavo.book.Publisher;
import octavo.measure.PageSize;

/** What an edition should say of itself, by the names that an inspection gives to facts. */
final class Expected {

    private Expected() {}

    /** Facts that the book does not give are not among them. */
    static Map<String, String> of(Book book, Edition edition) {
        Metadata metadata = book.metadata();
        Publisher publisher = metadata.publisher();
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("identifier", Identity.of(book, edition));
        facts.put("title", book.title(edition));
        facts.put("subtitle", metadata.subtitle());
        facts.put("author", names(metadata, false));
        facts.put("publisher", publisher.imprint().isEmpty() ? publisher.name() : publisher.imprint());
        facts.put("language", metadata.language().tag());
        facts.put("published", metadata.published().map(Object::toString).orElse(""));
        facts.put("edition", metadata.editionStatement());
        facts.put("copyright", claim(metadata.copyright()));
        if (edition.kind() == Edition.Kind.PRINT) {
            facts.put("trim box", size(edition.trim()));
        }
        facts.values().removeIf(String::isEmpty);
        return facts;
    }

    /** The NCX files authors as a catalogue does. */
    static String names(Metadata metadata, boolean sorted) {
        List<Contributor> authors = metadata.contributors("author");
        return authors.stream()
                .map(sorted ? Contributor::sort : Contributor::name)
                .collect(Collectors.joining(", "));
    }

    private static String claim(Copyright copyright) {
        return copyright.year().isEmpty() || copyright.holder().isEmpty()
                ? ""
                : "© " + copyright.year() + " " + copyright.holder();
    }

    private static String size(PageSize trim) {
        return String.format(
                        Locale.ROOT,
                        "%.1f × %.1f mm",
                        trim.width().mm(),
                        trim.height().mm())
                .replace(".0 ", " ");
    }
}
