package octavo.style;

import com.helger.css.decl.CSSImportRule;
import com.helger.css.decl.CascadingStyleSheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import octavo.problem.Code;
import octavo.problem.Problem;
import octavo.source.Jail;
import octavo.source.Refusal;
import octavo.source.SourceFile;
import octavo.source.SourceSpan;

/**
 * A style sheet as it was read.
 *
 * @param folder that the addresses in it may not leave
 */
record StyleSheet(Jail folder, SourceFile file, CascadingStyleSheet parsed) {

    /** The style sheets of an edition in the order in which they are laid over each other. */
    static List<StyleSheet> all(Jail theme, Jail book, String edition, List<Problem> problems) {
        List<StyleSheet> sheets = new ArrayList<>();
        sheets.addAll(standing(theme, "book.css", problems));
        sheets.addAll(standing(theme, edition, problems));
        if (sheets.isEmpty() && problems.isEmpty()) {
            problems.add(new Problem(
                    Code.THEME_MISSING,
                    SourceSpan.of("book.css"),
                    "the theme has neither book.css nor " + edition,
                    "name a theme that Octavo ships, such as classic, or a folder with these files"));
        }
        sheets.addAll(alone(book, "styles/book.css", problems));
        sheets.addAll(alone(book, "styles/" + edition, problems));
        return sheets;
    }

    /** A theme's, on those of the themes that it imports. */
    private static List<StyleSheet> standing(Jail theme, String path, List<Problem> problems) {
        List<StyleSheet> sheets = new ArrayList<>();
        read(theme, path, problems).ifPresent(sheet -> {
            for (CSSImportRule rule : sheet.parsed.getAllImportRules()) {
                Loading.shipped(rule, path.substring(path.lastIndexOf('/') + 1))
                        .ifPresentOrElse(
                                below -> sheets.addAll(standing(Loading.SHIPPED, below, problems)),
                                () -> problems.add(Loading.unknown(rule.getLocationString(), sheet.place(rule))));
            }
            sheets.add(sheet);
        });
        return sheets;
    }

    /** The book's own, which is laid over a theme. */
    private static List<StyleSheet> alone(Jail book, String path, List<Problem> problems) {
        Optional<StyleSheet> read = read(book, path, problems);
        read.ifPresent(sheet ->
                sheet.parsed.getAllImportRules().forEach(rule -> problems.add(Loading.imported(sheet.place(rule)))));
        return read.stream().toList();
    }

    private static Optional<StyleSheet> read(Jail folder, String path, List<Problem> problems) {
        if (!folder.has(path)) {
            return Optional.empty();
        }
        try {
            SourceFile file = folder.readText(path);
            return Optional.of(new StyleSheet(folder, file, SheetParser.parse(file, problems)));
        } catch (Refusal refusal) {
            Code code = refusal.reason() == Refusal.Reason.NOT_TEXT ? Code.FILE_NOT_TEXT : Code.FILE_UNREADABLE;
            String message = "the style sheet cannot be used: " + refusal.getMessage();
            problems.add(new Problem(code, refusal.place(), message, "save it as UTF-8 text"));
            return Optional.empty();
        }
    }

    private SourceSpan place(CSSImportRule rule) {
        return SheetParser.place(file.path(), rule.getSourceLocation());
    }

    /** The path of what an address in this style sheet names. */
    String beside(String url) {
        int slash = file.path().lastIndexOf('/');
        return file.path().substring(0, slash + 1) + url;
    }
}
