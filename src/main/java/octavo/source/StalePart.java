package octavo.source;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names of half-written files: {@code .NAME.PROCESS.part}, so that a later process knows which nobody will finish. */
final class StalePart {

    private static final Pattern NAME = Pattern.compile("\\..+\\.(\\d+)\\.part");

    private StalePart() {}

    static Path name(Path folder, String name) {
        return folder.resolve("." + name + "." + ProcessHandle.current().pid() + ".part");
    }

    /** Deletes those whose process is gone. */
    static void sweep(Path folder) throws IOException {
        try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, ".*.part")) {
            for (Path part : found) {
                Matcher name = NAME.matcher(part.getFileName().toString());
                if (name.matches()
                        && ProcessHandle.of(Long.parseLong(name.group(1))).isEmpty()) {
                    Files.deleteIfExists(part);
                }
            }
        }
    }
}
