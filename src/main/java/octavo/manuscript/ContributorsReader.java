package octavo.manuscript;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import octavo.book.Contributor;
import octavo.book.Relator;
import octavo.manuscript.yaml.Entries;
import octavo.problem.Nearest;

/** Reads who made the book. */
final class ContributorsReader {

    private ContributorsReader() {}

    static List<Contributor> read(Entries book) {
        return book.sequence("contributors").stream()
                .flatMap(value -> book.entries("contributors", value).stream())
                .flatMap(ContributorsReader::contributor)
                .toList();
    }

    private static Stream<Contributor> contributor(Entries entries) {
        String name = entries.required("name");
        String sort = entries.text("sort");
        Optional<String> role = entries.read("role", ContributorsReader::role, hint(entries.text("role")));
        entries.end();
        return name.isEmpty()
                ? Stream.empty()
                : Stream.of(new Contributor(name, role.orElse("author"), sort.isEmpty() ? name : sort));
    }

    /** The relator's name; hyphens may stand for its spaces. */
    private static Optional<String> role(String text) {
        return Relator.of(text).or(() -> Relator.of(text.replace('-', ' '))).map(Relator::name);
    }

    private static String hint(String role) {
        return Nearest.to(role, Relator.names())
                .map("did you mean \"%s\"?"::formatted)
                .orElse("write a relator's name, such as author, editor, translator or illustrator");
    }
}
