package octavo.resolve;

import com.ibm.icu.text.NumberFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import octavo.book.Book;
import octavo.book.Colophon;
import octavo.book.Contributor;
import octavo.book.Edition;
import octavo.book.Isbn;
import octavo.book.Metadata;
import octavo.book.Publisher;
import octavo.measure.Length;

/** What {@code {{title}}}, {@code {{isbn.epub}}} and their like stand for in an edition. */
public record Fields(Map<String, String> values) {

    static final String TYPEFACES = "typefaces";
    static final String TOOL = "tool";
    private static final Set<String> OF_MAKING = Set.of(TYPEFACES, TOOL);

    public Fields {
        values = Map.copyOf(values);
    }

    static Fields of(Book book, Edition edition, Words words, List<String> typefaces) {
        Metadata metadata = book.metadata();
        Map<String, String> values = new LinkedHashMap<>();
        values.put("title", book.title(edition));
        values.put("subtitle", metadata.subtitle());
        values.put("short-title", metadata.shortTitle());
        values.put("language", metadata.language().tag());
        for (Contributor contributor : metadata.contributors()) {
            List<String> names = metadata.contributors(contributor.role()).stream()
                    .map(Contributor::name)
                    .toList();
            values.put(TitlePages.key(contributor.role()), words.list(names));
        }
        publisher(values, metadata.publisher());
        values.put("published", metadata.published().map(Object::toString).orElse(""));
        values.put(
                "year",
                metadata.published().map(date -> String.valueOf(date.year())).orElse(""));
        values.put("edition", metadata.editionStatement());
        values.put(
                "impression",
                metadata.impression().isPresent()
                        ? String.valueOf(metadata.impression().getAsInt())
                        : "");
        values.put("copyright", CopyrightPage.claim(metadata, words));
        values.put("rights", metadata.copyright().notice());
        values.put("licence", Licence.of(metadata.copyright().licence()).shown());
        values.put("description", metadata.description());
        values.put("series", metadata.series().map(TitlePages::series).orElse(""));
        values.put("isbn", edition.isbn().map(Isbn::hyphenated).orElse(""));
        for (Edition other : book.editions()) {
            values.put(
                    "isbn." + other.name(), other.isbn().map(Isbn::hyphenated).orElse(""));
        }
        values.put("lccn", metadata.cataloguing().lccn());
        values.put("doi", metadata.cataloguing().doi());
        making(values, metadata.colophon(), edition, words, typefaces);
        return new Fields(values);
    }

    public Optional<String> value(String name) {
        return Optional.ofNullable(values.get(name));
    }

    Fields with(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(values);
        more.put(name, value);
        return new Fields(more);
    }

    /** Whether a field of this name is filled last. */
    static boolean isOfMaking(String name) {
        return OF_MAKING.contains(name);
    }

    private static void publisher(Map<String, String> values, Publisher publisher) {
        values.put("publisher", publisher.name());
        values.put("imprint", publisher.imprint());
        values.put("place", publisher.place());
        values.put("website", publisher.website());
        values.put("email", publisher.email());
        values.put("phone", publisher.phone());
        values.put("address", publisher.address());
    }

    private static void making(
            Map<String, String> values, Colophon colophon, Edition edition, Words words, List<String> typefaces) {
        boolean print = edition.kind() == Edition.Kind.PRINT;
        values.put(TYPEFACES, words.list(colophon.typefaces().isEmpty() ? typefaces : colophon.typefaces()));
        values.put(TOOL, "Octavo");
        values.put("format", CopyrightPage.format(edition, words));
        values.put("printer", print ? colophon.printer() : "");
        values.put("paper", print ? colophon.paper() : "");
        values.put("trim", edition.kind() == Edition.Kind.EPUB ? "" : trim(edition, words));
    }

    /** Such as {@code 148 × 210 mm}. */
    static String trim(Edition edition, Words words) {
        NumberFormat format = NumberFormat.getInstance(words.language().locale());
        format.setMaximumFractionDigits(1);
        Length width = edition.trim().width();
        Length height = edition.trim().height();
        return format.format(width.mm()) + " × " + format.format(height.mm()) + " mm";
    }
}
