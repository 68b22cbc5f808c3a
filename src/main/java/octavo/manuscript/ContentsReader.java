package octavo.manuscript;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import octavo.book.Block;
import octavo.book.Contents;
import octavo.book.Division;
import octavo.book.Role;
import octavo.manuscript.yaml.Entries;
import octavo.manuscript.yaml.Value;
import octavo.problem.Code;
import octavo.problem.Problem;
import octavo.source.SourceSpan;

/** Reads the contents that {@code book.yaml} gives. */
final class ContentsReader {

    private static final List<String> GENERATED = Stream.of(Division.Generated.Kind.values())
            .map(kind -> kind.role().key())
            .toList();

    private static final List<String> ROLES = Stream.of(Role.values())
            .filter(role -> role != Role.PART)
            .map(Role::key)
            .toList();

    private final Library library;
    private final Divider divider;
    private final List<Problem> problems;
    private final Map<String, SourceSpan> listed = new HashMap<>();

    ContentsReader(Library library, List<Problem> problems) {
        this.library = library;
        this.divider = new Divider(library);
        this.problems = problems;
    }

    Contents read(Entries contents) {
        Contents read = new Contents(list(contents, "front"), list(contents, "body"), list(contents, "back"));
        contents.end();
        return read;
    }

    private List<Division> list(Entries entries, String key) {
        List<Division> divisions = new ArrayList<>();
        for (Value item : entries.sequence(key)) {
            divisions.addAll(item(entries, key, item));
        }
        return divisions;
    }

    private List<Division> item(Entries entries, String key, Value item) {
        if (item instanceof Value.Scalar path) {
            return file(path.text().strip(), path.place(), Optional.empty());
        }
        if (item instanceof Value.Sequence) {
            problems.add(new Problem(
                    Code.YAML_WRONG_KIND,
                    item.place(),
                    "a list stands in the list \"%s\"".formatted(key),
                    "write a file's name, or {file: …}, {generate: …} or {part: …}"));
        }
        return item instanceof Value.Mapping
                ? entries.entries(key, item).map(this::entry).orElse(List.of())
                : List.of();
    }

    private List<Division> entry(Entries entry) {
        List<Division> divisions;
        if (entry.value("part").isPresent()) {
            divisions = List.of(part(entry));
        } else if (entry.value("generate").isPresent()) {
            divisions = generated(entry);
        } else {
            Optional<Role> role = entry.choice("role", ROLES).flatMap(Role::of);
            String path = entry.required("file");
            divisions = path.isEmpty() ? List.of() : file(path, entry.place("file"), role);
        }
        entry.end();
        return divisions;
    }

    private Division part(Entries entry) {
        String title = entry.text("part");
        String path = entry.text("file");
        List<Block> page = path.isEmpty() || twice(path, entry.place("file"))
                ? List.of()
                : library.text(path, entry.place("file"));
        List<Division> chapters = list(entry, "chapters");
        if (entry.value("chapters").isEmpty()) {
            problems.add(new Problem(
                    Code.YAML_KEY_MISSING,
                    entry.place(),
                    "the part \"%s\" has no chapters".formatted(title),
                    "list its files under chapters"));
        }
        return Divider.part(title, entry.place("part"), page, chapters);
    }

    private List<Division> generated(Entries entry) {
        Optional<Role> role = entry.choice("generate", GENERATED).flatMap(Role::of);
        return role.map(r -> List.<Division>of(new Division.Generated(r, entry.place())))
                .orElse(List.of());
    }

    private List<Division> file(String path, SourceSpan place, Optional<Role> role) {
        return twice(path, place) ? List.of() : divider.divisions(path, place, role);
    }

    private boolean twice(String path, SourceSpan place) {
        SourceSpan first = listed.putIfAbsent(Library.plain(path), place);
        if (first != null) {
            problems.add(new Problem(
                    Code.YAML_BAD_VALUE,
                    place,
                    "the file \"%s\" is listed for the second time".formatted(path),
                    "keep one of the two; the first is in line %d".formatted(first.line())));
        }
        return first != null;
    }
}
