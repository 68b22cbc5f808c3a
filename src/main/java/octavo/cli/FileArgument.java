package octavo.cli;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import octavo.source.Jail;

/** A finished file, as the command line names it: perhaps by a link that leads to it, wherever it lies. */
record FileArgument(Path named) {

    /** As messages call it. */
    String name() {
        return String.valueOf(named.toAbsolutePath().normalize().getFileName());
    }

    /** Whether anything at all is there. */
    boolean leadsSomewhere() throws IOException {
        try {
            return named.toRealPath().isAbsolute();
        } catch (NoSuchFileException e) {
            return false;
        }
    }

    /** Whether it is an ordinary file; {@link NoSuchFileException} where nothing is there. */
    boolean exists() throws IOException {
        Path real = named.toRealPath();
        return real.getParent() != null && Jail.at(real.getParent()).has(name(real));
    }

    byte[] read() throws IOException {
        Path real = exactly();
        return Jail.at(real.resolveSibling(".").normalize()).read(name(real));
    }

    /** Where it lies; of a file that is not there, where it should. */
    private Path exactly() throws IOException {
        try {
            return named.toRealPath();
        } catch (NoSuchFileException e) {
            return named.toAbsolutePath().normalize();
        }
    }

    private static String name(Path real) {
        return String.valueOf(real.getFileName());
    }
}
