package octavo.source;

import java.io.IOException;
import java.util.List;

/**
 * The only door through which files are read: a folder that nothing leaves.
 *
 * <p>Paths are relative, with {@code /}. A path that is absolute, climbs out, is a URL or goes through
 * a link that leaves the folder is refused before anything is opened.
 */
public sealed interface Jail permits FolderJail, ShippedJail {

    /** The largest text file that is read, in bytes. */
    int MAX_TEXT = 16 << 20;

    /** The largest other file that is read, in bytes. */
    int MAX_BYTES = 256 << 20;

    /** A folder on disk. */
    static Jail at(java.nio.file.Path folder) throws IOException {
        return new FolderJail(folder);
    }

    /** A folder that Octavo ships on its class path, such as {@code styles/classic}. */
    static Jail shipped(String folder) {
        return new ShippedJail(folder);
    }

    /** The bytes of a file. */
    byte[] read(String path) throws Refusal;

    /** A file's text: UTF-8, no forbidden characters, line ends made {@code \n}. */
    default SourceFile readText(String path) throws Refusal {
        byte[] bytes = read(path);
        if (bytes.length > MAX_TEXT) {
            throw new Refusal(Refusal.Reason.TOO_LARGE, path, "larger than 16 MiB");
        }
        return new SourceFile(plain(path), Utf8.decode(path, bytes));
    }

    /** A path as every spelling of it comes to: {@code a/b.md} for {@code ./a//b.md}. */
    static String plain(String path) throws Refusal {
        return Paths.inside(path);
    }

    /** Whether there is an ordinary file at this path inside the folder. */
    boolean has(String path);

    /**
     * All that is inside and no folder, as sorted relative paths, without names that begin with a dot; links and devices
     * among them, so that reading them says why not.
     */
    List<String> files() throws Refusal;
}
