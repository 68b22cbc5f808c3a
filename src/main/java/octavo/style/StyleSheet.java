package octavo.style;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import octavo.problem.Code;
import octavo.problem.Problem;
import octavo.source.Jail;
import octavo.source.Refusal;
import octavo.source.SourceFile;

/**
 * A style sheet as it was read.
 *
 * @param folder that the addresses in it may not leave
 */
record StyleSheet(Jail folder, SourceFile file) {

    /** The style sheets of an edition in the order in which they are laid over each other. */
    static List<StyleSheet> all(Jail theme, Jail book, String edition, List<Problem> problems) {
        List<StyleSheet> sheets = new ArrayList<>();
        read(theme, "book.css", problems).ifPresent(sheets::add);
        read(theme, edition, problems).ifPresent(sheets::add);
        if (sheets.isEmpty() && problems.isEmpty()) {
            problems.add(new Problem(
                    Code.THEME_MISSING,
                    octavo.source.SourceSpan.of("book.css"),
                    "the theme has neither book.css nor " + edition,
                    "name a theme that Octavo ships, such as classic, or a folder with these files"));
        }
        read(book, "styles/book.css", problems).ifPresent(sheets::add);
        read(book, "styles/" + edition, problems).ifPresent(sheets::add);
        return sheets;
    }

    private static Optional<StyleSheet> read(Jail folder, String path, List<Problem> problems) {
        if (!folder.has(path)) {
            return Optional.empty();
        }
        try {
            return Optional.of(new StyleSheet(folder, folder.readText(path)));
        } catch (Refusal refusal) {
            Code code = refusal.reason() == Refusal.Reason.NOT_TEXT ? Code.FILE_NOT_TEXT : Code.FILE_UNREADABLE;
            String message = "the style sheet cannot be used: " + refusal.getMessage();
            problems.add(new Problem(code, refusal.place(), message, "save it as UTF-8 text"));
            return Optional.empty();
        }
    }

    /** The path of what an address in this style sheet names. */
    String beside(String url) {
        int slash = file.path().lastIndexOf('/');
        return file.path().substring(0, slash + 1) + url;
    }
}
