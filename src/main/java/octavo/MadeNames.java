package octavo;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import octavo.book.Edition;
import octavo.book.Identity;
import octavo.problem.Code;
import octavo.problem.Problem;

/** Editions that have no name of their own, so that one is made of what the book is called. */
final class MadeNames {

    private MadeNames() {}

    /** A note on all of them, at the first. */
    static Optional<Problem> told(List<Edition> editions) {
        List<Edition> nameless = editions.stream().filter(Identity::isMade).toList();
        String names =
                nameless.stream().map(edition -> "\"" + edition.name() + "\"").collect(Collectors.joining(", "));
        return nameless.stream()
                .findFirst()
                .map(first -> new Problem(
                        Code.IDENTIFIER_FROM_TITLE,
                        first.place(),
                        "neither ISBN nor identifier: %s; one is made from the title and changes with it"
                                .formatted(names),
                        "give each an isbn, or an identifier such as urn:uuid: and a UUID"));
    }
}
