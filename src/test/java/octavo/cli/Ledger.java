package octavo.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** A small book that builds without a word said against it. */
final class Ledger {

    private Ledger() {}

    /** Copies it into a new folder. */
    static Path copy(Path to) throws IOException {
        Path from = Path.of("src/test/resources/books/ledger");
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
        return to;
    }
}
