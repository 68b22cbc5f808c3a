package octavo.problem;

import java.util.List;
import octavo.source.Jail;
import octavo.source.Refusal;
import octavo.source.SourceSpan;

/** What to say of a file that the jail would not hand out. */
public final class Refused {

    private Refused() {}

    /**
     * The problem.
     *
     * @param place where the book names the file; text that is none is shown at its own place
     * @param folder to look for the name that was meant
     */
    public static Problem of(Refusal refusal, SourceSpan place, Jail folder) {
        String path = refusal.path();
        return switch (refusal.reason()) {
            case OUTSIDE ->
                new Problem(
                        Code.PATH_OUTSIDE,
                        place,
                        "the path \"%s\" is refused: %s".formatted(path, refusal.getMessage()),
                        "copy the file into the book's folder and name it from there, with / between folders");
            case MISSING ->
                new Problem(Code.FILE_MISSING, place, "there is no file \"%s\"".formatted(path), nearest(path, folder));
            case NOT_A_FILE ->
                new Problem(
                        Code.FILE_UNREADABLE,
                        place,
                        "\"%s\" cannot be read: %s".formatted(path, refusal.getMessage()),
                        "put an ordinary file in its place");
            case TOO_LARGE ->
                new Problem(
                        Code.FILE_TOO_LARGE,
                        place,
                        "\"%s\" is %s".formatted(path, refusal.getMessage()),
                        "divide it, or bring a smaller one");
            case NOT_TEXT ->
                new Problem(
                        Code.FILE_NOT_TEXT,
                        refusal.place(),
                        "the file is not text that a book can hold: " + refusal.getMessage(),
                        "save the file as UTF-8, without control characters");
            case UNREADABLE ->
                new Problem(
                        Code.FILE_UNREADABLE,
                        place,
                        "the system does not let \"%s\" be read".formatted(path),
                        "look at the file's permissions");
        };
    }

    /** The path that was most likely meant, as a hint: the nearest spelling, or the same name in another folder. */
    public static String nearest(String path, Jail folder) {
        List<String> files = files(folder);
        return files.stream()
                .filter(file -> name(file).equalsIgnoreCase(name(path)))
                .findFirst()
                .or(() -> Nearest.to(path, files))
                .map("did you mean \"%s\"?"::formatted)
                .orElse("paths begin at the book's folder, and capitals count");
    }

    private static List<String> files(Jail folder) {
        try {
            return folder.files();
        } catch (Refusal refusal) {
            return List.of();
        }
    }

    private static String name(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
