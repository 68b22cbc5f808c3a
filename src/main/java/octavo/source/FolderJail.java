package octavo.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;

/** A folder on disk; its real path is taken once, and every file's real path must lie below it. */
final class FolderJail implements Jail {

    private final Path root;

    FolderJail(Path folder) throws IOException {
        this.root = folder.toRealPath();
    }

    /** The real path is opened without following links once more, so that nothing can be slipped under it. */
    @Override
    public byte[] read(String path) throws Refusal {
        Path file = locate(path);
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new Refusal(Refusal.Reason.NOT_A_FILE, path, "not an ordinary file");
        }
        try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
            byte[] bytes = in.readNBytes(MAX_BYTES + 1);
            if (bytes.length > MAX_BYTES) {
                throw new Refusal(Refusal.Reason.TOO_LARGE, path, "larger than 256 MiB");
            }
            return bytes;
        } catch (Refusal refusal) {
            throw refusal;
        } catch (IOException e) {
            throw new Refusal(Refusal.Reason.UNREADABLE, path, "cannot be read");
        }
    }

    @Override
    public boolean has(String path) {
        try {
            return Files.isRegularFile(locate(path));
        } catch (Refusal refusal) {
            return false;
        }
    }

    @Override
    public List<String> files() throws Refusal {
        List<String> found = new ArrayList<>();
        try {
            Files.walkFileTree(root, new Visitor(found));
        } catch (IOException e) {
            throw new Refusal(Refusal.Reason.UNREADABLE, ".", "the folder cannot be listed");
        }
        return found.stream().sorted().toList();
    }

    private Path locate(String path) throws Refusal {
        Path real;
        try {
            real = root.resolve(Paths.inside(path)).toRealPath();
        } catch (AccessDeniedException e) {
            throw new Refusal(Refusal.Reason.UNREADABLE, path, "cannot be read");
        } catch (Refusal refusal) {
            throw refusal;
        } catch (IOException | InvalidPathException e) {
            throw new Refusal(Refusal.Reason.MISSING, path, "no such file");
        }
        if (!real.startsWith(root)) {
            throw new Refusal(Refusal.Reason.OUTSIDE, path, "leads out of the book's folder");
        }
        return real;
    }

    private final class Visitor extends SimpleFileVisitor<Path> {
        private final List<String> found;

        Visitor(List<String> found) {
            this.found = found;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            boolean hidden =
                    !folder.equals(root) && folder.getFileName().toString().startsWith(".");
            return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (!file.getFileName().toString().startsWith(".")) {
                found.add(root.relativize(file).toString().replace('\\', '/'));
            }
            return FileVisitResult.CONTINUE;
        }
    }
}
