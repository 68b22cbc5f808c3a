package octavo.source;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The only place that files are written to: a folder in which they appear whole or not at all.
 *
 * <p>Each file is first written beside its final name and forced to the disk; {@link #publish} then renames all of
 * them. What was there before stays untouched until that moment, and stays for good where it never comes.
 */
public final class Shelf implements AutoCloseable {

    private final Path folder;
    private final Map<Path, Path> parts = new LinkedHashMap<>();
    private final Thread atExit = new Thread(this::discard);

    private Shelf(Path folder) {
        this.folder = folder;
        Runtime.getRuntime().addShutdownHook(atExit);
    }

    /** Whether there can be one: this folder, or else the nearest above it that is there, can be written to. */
    public static boolean canBe(Path folder) {
        Path there = folder.toAbsolutePath().normalize();
        while (there.getParent() != null && Files.notExists(there)) {
            there = there.getParent();
        }
        return Files.isDirectory(there) && Files.isWritable(there);
    }

    /** A folder, made where there is none; what builds that died have left half-written in it is swept away. */
    public static Shelf at(Path folder) throws IOException {
        Files.createDirectories(folder);
        StalePart.sweep(folder);
        return new Shelf(folder);
    }

    /** Writes a file so that only {@link #publish} has to show it; a later one of the same name replaces it. */
    public void lay(String name, byte[] bytes) throws IOException {
        Path file = folder.resolve(name);
        if (Files.isDirectory(file)) {
            throw new IOException(file + " is a folder, where a file was to be written");
        }
        Path part = StalePart.name(folder, name);
        parts.put(file, part);
        try (FileChannel channel = FileChannel.open(
                part, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
            ByteBuffer rest = ByteBuffer.wrap(bytes);
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
            channel.force(true);
        }
    }

    /** Shows all files laid, in the order in which they were laid. */
    public void publish() throws IOException {
        for (Map.Entry<Path, Path> laid : parts.entrySet()) {
            Files.move(laid.getValue(), laid.getKey(), StandardCopyOption.ATOMIC_MOVE);
        }
        parts.clear();
        forceFolder();
    }

    /** Takes away what was laid and not published. */
    @Override
    public void close() {
        discard();
        try {
            Runtime.getRuntime().removeShutdownHook(atExit);
        } catch (IllegalStateException e) {
            // The process is ending already, and the hook has run or is about to.
        }
    }

    private void discard() {
        for (Path part : parts.values()) {
            try {
                Files.deleteIfExists(part);
            } catch (IOException e) {
                // The next build sweeps it.
            }
        }
    }

    /** Makes the new names last; not every file system can, and the files themselves are safe already. */
    private void forceFolder() {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            // As the Javadoc says.
        }
    }
}
