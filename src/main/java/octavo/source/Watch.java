package octavo.source;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Notices when something in a folder changes; names that begin with a dot do not count, nor does one folder in it. */
public final class Watch implements AutoCloseable {

    /** How long nothing more may happen before a change counts as done, in milliseconds: editors write in several steps. */
    private static final long QUIET = 200;

    private final Path folder;
    private final Path except;
    private final WatchService service;

    private Watch(Path folder, Path except, WatchService service) {
        this.folder = folder;
        this.except = except;
        this.service = service;
    }

    /** @param except a folder whose changes are not noticed, such as that of the output */
    public static Watch of(Path folder, Path except) throws IOException {
        Path root = folder.toRealPath();
        Watch watch = new Watch(
                root, seenFrom(root, folder, except), root.getFileSystem().newWatchService());
        watch.register();
        return watch;
    }

    /** Waits until something has changed, since this began or since the last call, and all is quiet again. */
    public void await() throws IOException, InterruptedException {
        try {
            while (!counts(service.take())) {
                // What changed is not the book's.
            }
            for (WatchKey more = poll(); more != null; more = poll()) {
                counts(more);
            }
        } catch (ClosedWatchServiceException e) {
            throw new IOException("the folder is watched no more", e);
        }
        register();
    }

    @Override
    public void close() throws IOException {
        service.close();
    }

    /** The folder may be named by a link, and one inside it through the same link, before it is there. */
    private static Path seenFrom(Path root, Path folder, Path inner) {
        Path named = folder.toAbsolutePath().normalize();
        Path whole = inner.toAbsolutePath().normalize();
        return whole.startsWith(named) ? root.resolve(named.relativize(whole)) : whole;
    }

    private @Nullable WatchKey poll() throws InterruptedException {
        return service.poll(QUIET, TimeUnit.MILLISECONDS);
    }

    private boolean counts(WatchKey key) {
        boolean counts = false;
        for (WatchEvent<?> event : key.pollEvents()) {
            counts |= !(event.context() instanceof Path name)
                    || (!hidden(name) && !except(((Path) key.watchable()).resolve(name)));
        }
        key.reset();
        return counts;
    }

    /** Registering a folder once more changes nothing. */
    private void register() throws IOException {
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path inner, BasicFileAttributes attributes) throws IOException {
                if (!inner.equals(folder) && (hidden(inner.getFileName()) || except(inner))) {
                    return FileVisitResult.SKIP_SUBTREE;
                }
                inner.register(
                        service,
                        StandardWatchEventKinds.ENTRY_CREATE,
                        StandardWatchEventKinds.ENTRY_DELETE,
                        StandardWatchEventKinds.ENTRY_MODIFY);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    private boolean except(Path path) {
        return path.toAbsolutePath().normalize().equals(except);
    }

    private static boolean hidden(Path name) {
        return name.toString().startsWith(".");
    }
}
