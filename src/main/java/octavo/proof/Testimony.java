package octavo.proof;

import java.util.List;
import java.util.Optional;
import octavo.book.Book;
import octavo.finishing.Companion;
import octavo.finishing.Finished;
import octavo.verify.container.Unreadable;
import octavo.verify.identity.IdentityCheck;
import octavo.verify.identity.Statement;
import octavo.verify.identity.Witness;

/** What all finished files of a book say of it, heard one after the other. */
final class Testimony {

    private Testimony() {}

    /** A page proof says nothing of the edition that it leads to. Nothing where a file cannot be read back at all: its own check has said so. */
    static List<Statement> of(Book book, List<Finished> files, Covers covers, List<Companion> companions) {
        List<Witness> witnesses = files.stream()
                .filter(file -> !file.edition().proof())
                .map(file -> new Witness(file.edition(), file.bytes(), covers.of(file.edition())))
                .toList();
        Optional<byte[]> onix = companions.stream()
                .filter(companion -> companion.kind() == Companion.Kind.ONIX)
                .map(Companion::bytes)
                .findFirst();
        try {
            return IdentityCheck.statements(book, witnesses, onix);
        } catch (Unreadable e) {
            return List.of();
        }
    }
}
