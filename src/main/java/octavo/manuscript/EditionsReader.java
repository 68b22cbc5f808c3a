package octavo.manuscript;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import octavo.book.Edition;
import octavo.book.Edition.Kind;
import octavo.book.Isbn;
import octavo.manuscript.yaml.Entries;
import octavo.manuscript.yaml.Value;
import octavo.problem.Code;
import octavo.problem.Problem;
import octavo.source.SourceSpan;

/** Reads the editions to be made; a book that lists none gets one for paper and one for screens. */
final class EditionsReader {

    private final EditionReader reader;
    private final List<Problem> problems;
    private final Map<Isbn, Edition> owners = new HashMap<>();

    EditionsReader(EditionReader reader, List<Problem> problems) {
        this.reader = reader;
        this.problems = problems;
    }

    List<Edition> read(Entries book) {
        return book.entries("editions").map(this::listed).orElseGet(() -> usual(book));
    }

    private List<Edition> listed(Entries editions) {
        List<Edition> read = new ArrayList<>();
        for (String name : editions.keys()) {
            edition(editions, name).ifPresent(read::add);
        }
        read.forEach(edition -> claim(edition, editions.keyPlace(edition.name())));
        return read;
    }

    private Optional<Edition> edition(Entries editions, String name) {
        if (!name.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            problems.add(new Problem(
                    Code.YAML_BAD_VALUE,
                    editions.keyPlace(name),
                    "an edition may not be named \"%s\"".formatted(name),
                    "its name becomes part of a file's: write small letters, digits and hyphens"));
        }
        SourceSpan place = editions.keyPlace(name);
        return editions.value(name).isEmpty()
                ? reader.read(name, new Entries(nothing(place), problems), place)
                : editions.entries(name).flatMap(entries -> reader.read(name, entries, place));
    }

    private List<Edition> usual(Entries book) {
        SourceSpan place = book.place();
        return Stream.of(Kind.EPUB, Kind.PRINT)
                .flatMap(kind -> reader.read(kind.key(), new Entries(nothing(place), problems), place).stream())
                .toList();
    }

    private static Value.Mapping nothing(SourceSpan place) {
        return new Value.Mapping(new LinkedHashMap<>(), place);
    }

    private void claim(Edition edition, SourceSpan place) {
        edition.isbn().ifPresent(isbn -> {
            Edition first = owners.putIfAbsent(isbn, edition);
            if (first != null) {
                problems.add(twice(first, edition, isbn, place));
            }
        });
    }

    private static Problem twice(Edition first, Edition second, Isbn isbn, SourceSpan place) {
        boolean epub = first.kind() == Kind.EPUB;
        boolean ofItsSource = epub != (second.kind() == Kind.EPUB);
        return ofItsSource
                ? new Problem(
                        Code.ISBN_OF_SOURCE,
                        place,
                        "the EPUB \"%s\" bears the ISBN of the edition \"%s\" that it is made from, %s"
                                .formatted(
                                        (epub ? first : second).name(),
                                        (epub ? second : first).name(),
                                        isbn.hyphenated()),
                        "an EPUB is another thing to a shop: give it an ISBN of its own, or none")
                : new Problem(
                        Code.ISBN_TWICE,
                        place,
                        "the editions \"%s\" and \"%s\" have one ISBN, %s"
                                .formatted(first.name(), second.name(), isbn.hyphenated()),
                        "give each edition an ISBN of its own, or leave it out");
    }
}
