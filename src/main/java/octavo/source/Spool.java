package octavo.source;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file laid on the disk, under its own name, for a library that reads nothing else; it goes when this is closed. */
public final class Spool implements AutoCloseable {

    private final Path folder;
    private final Path file;

    private Spool(Path folder, Path file) {
        this.folder = folder;
        this.file = file;
    }

    /**
     * Writes the file into a folder of its own among the system's temporary ones.
     *
     * @param name without folders
     */
    public static Spool of(String name, byte[] bytes) throws IOException {
        Path folder = Files.createTempDirectory("octavo");
        folder.toFile().deleteOnExit();
        Path file = folder.resolve(name);
        file.toFile().deleteOnExit();
        return new Spool(folder, Files.write(file, bytes));
    }

    /** Where it lies. */
    public File file() {
        return file.toFile();
    }

    /** The same, for a process of its own. */
    public Path path() {
        return file;
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(file);
        Files.deleteIfExists(folder);
    }
}
