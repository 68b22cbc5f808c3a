package octavo.verify.identity;

import java.util.LinkedHashMap;
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
import octavo.book.Relator;
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
        people(facts, metadata);
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

    /** A role as all places can tell it: the trade has one code for some that libraries tell apart, and none for others. */
    static String role(String role) {
        return Relator.of(role)
                .flatMap(relator -> Relator.ofOnix(relator.onix()))
                .map(Relator::name)
                .orElse("contributor");
    }

    private static void people(Map<String, String> facts, Metadata metadata) {
        for (Contributor contributor : metadata.contributors()) {
            facts.merge(role(contributor.role()), contributor.name(), (names, name) -> names + ", " + name);
        }
    }

    /** The NCX files authors as a catalogue does. */
    static String filed(Metadata metadata) {
        return metadata.contributors("author").stream().map(Contributor::sort).collect(Collectors.joining(", "));
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
