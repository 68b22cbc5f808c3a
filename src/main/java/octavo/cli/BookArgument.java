package octavo.cli;

import java.io.IOException;
import java.nio.file.Path;
import octavo.source.Jail;

/**
 * A book, as the command line names it.
 *
 * @param folder the book's own
 */
record BookArgument(Path folder) {

    /** By its folder or its {@code book.yaml}. */
    static BookArgument of(Path named) {
        boolean isItsYaml = named.endsWith("book.yaml");
        Path folder = isItsYaml ? named.toAbsolutePath().getParent() : named;
        return new BookArgument(folder.normalize());
    }

    /** Whether this names an ordinary file that is no {@code book.yaml}: a finished one, and no book. */
    static boolean isFile(Path named) throws IOException {
        return !named.endsWith("book.yaml") && new FileArgument(named).exists();
    }

    Jail jail() throws IOException {
        return Jail.at(folder);
    }

    /** Where its editions go unless another place is named. */
    Path output() {
        return folder.resolve("build");
    }
}
