package octavo.manuscript;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import octavo.book.Contents;
import octavo.book.Division;
import octavo.book.Role;
import octavo.source.SourceSpan;

/** The contents of a book that lists none: every text of its folder in name order, in the zone of its role. */
final class FolderContents {

    private FolderContents() {}

    /**
     * The contents.
     *
     * @param book where the book is described
     */
    static Contents of(Library library, SourceSpan book) {
        Set<String> named = Set.copyOf(library.named());
        Divider divider = new Divider(library);
        Map<Role.Zone, List<Division>> zones = new EnumMap<>(Role.Zone.class);
        library.files(book).stream()
                .filter(FileName::isText)
                .filter(path -> !named.contains(path))
                .sorted(FileName.ORDER)
                .forEach(path -> zones.computeIfAbsent(FileName.role(path).zone(), _ -> new ArrayList<>())
                        .addAll(divider.divisions(path, book, Optional.empty())));
        return new Contents(
                zones.getOrDefault(Role.Zone.FRONT, List.of()),
                zones.getOrDefault(Role.Zone.BODY, List.of()),
                zones.getOrDefault(Role.Zone.BACK, List.of()));
    }
}
