package octavo.resolve;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import octavo.book.Division;
import octavo.book.Inline;
import octavo.book.Role;
import octavo.problem.Code;
import octavo.problem.Problem;

/** The lists and the index that the contents ask for, beside what there is to put into them. */
record AskedLists(List<Placed> divisions, ResolvedBook.Lists lists, Index index) {

    /** Whether the contents ask for matter of this role. */
    static boolean ask(List<Placed> divisions, Role role) {
        return generated(divisions).anyMatch(placed -> placed.role() == role);
    }

    /** The divisions without lists that would have nothing in them. */
    List<Placed> filled() {
        return divisions.stream().filter(placed -> lack(placed).isEmpty()).toList();
    }

    List<Problem> problems() {
        return Stream.concat(
                        generated(divisions)
                                .flatMap(placed -> lack(placed).stream()
                                        .map(lack -> new Problem(
                                                Code.LIST_EMPTY,
                                                placed.division().place(),
                                                lack.message,
                                                lack.hint))),
                        unasked().stream())
                .toList();
    }

    private record Lack(String message, String hint) {}

    /** What a list has nothing of; empty where it has something. */
    private Optional<Lack> lack(Placed placed) {
        return placed.division() instanceof Division.Generated generated ? lack(generated.kind()) : Optional.empty();
    }

    private Optional<Lack> lack(Division.Generated.Kind kind) {
        return switch (kind) {
            case FIGURES -> captions(lists.figures(), "figure");
            case TABLES -> captions(lists.tables(), "table");
            case LISTINGS -> captions(lists.listings(), "listing");
            case INDEX ->
                index.groups().isEmpty()
                        ? Optional.of(new Lack(
                                "an index is asked for, and nothing is marked for it",
                                "mark what it should lead to, such as [wick]{.index}"))
                        : Optional.empty();
            case HALF_TITLE, TITLE_PAGE, COPYRIGHT_PAGE, CONTENTS, NOTES, COLOPHON -> Optional.empty();
        };
    }

    private static Optional<Lack> captions(List<Entry> entries, String thing) {
        return entries.isEmpty()
                ? Optional.of(new Lack(
                        "a list of %ss is asked for, and no %s has a caption".formatted(thing, thing),
                        "give them captions, or leave the list out"))
                : Optional.empty();
    }

    /** Marks in a book that has no index, neither asked for nor written by its author. */
    private Optional<Problem> unasked() {
        boolean has = divisions.stream().anyMatch(placed -> placed.role() == Role.INDEX);
        return has
                ? Optional.empty()
                : Indexer.marks(divisions)
                        .findFirst()
                        .map(Inline::place)
                        .map(place -> new Problem(
                                Code.INDEX_UNASKED,
                                place,
                                "words are marked for an index, and the book has none",
                                "put {generate: index} among the contents, under back"));
    }

    private static Stream<Placed> generated(List<Placed> divisions) {
        return divisions.stream().filter(placed -> placed.division() instanceof Division.Generated);
    }
}
