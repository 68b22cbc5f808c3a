package octavo.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import octavo.source.Jail;
import picocli.CommandLine.Option;

/** How a command departs from what the book says. */
final class Departures {

    @Option(names = "--theme", paramLabel = "DIR", description = "A theme's folder, in place of the book's own choice.")
    private Optional<Path> theme = Optional.empty();

    @Option(names = "--fonts", paramLabel = "DIR", description = "A folder of fonts, in place of Octavo's.")
    private Optional<Path> fonts = Optional.empty();

    @Option(
            names = "--set",
            paramLabel = "KEY=VALUE",
            description = "In place of what book.yaml says; keys inside others with dots, as editions.print.isbn=...")
    private Map<String, String> settings = Map.of();

    /** YAML by its dotted keys. */
    Map<String, String> settings() {
        return settings;
    }

    Optional<Jail> theme() throws IOException {
        return jail(theme);
    }

    Optional<Jail> fonts() throws IOException {
        return jail(fonts);
    }

    private static Optional<Jail> jail(Optional<Path> folder) throws IOException {
        return folder.isPresent() ? Optional.of(Jail.at(folder.get())) : Optional.empty();
    }
}
