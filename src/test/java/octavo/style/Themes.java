package octavo.style;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import octavo.measure.Length;
import octavo.measure.PageSize;
import octavo.problem.Outcome;
import octavo.source.Jail;

/** Themes for tests, of one style sheet each. */
final class Themes {

    static final PageSize A5 = new PageSize(Length.mm(148), Length.mm(210));

    private Themes() {}

    /** A print edition of which this is {@code print.css}. */
    static Outcome<PrintTheme> print(Path folder, String css) {
        return PrintTheme.read(jail(folder, "theme", "print.css", css), Jail.shipped("fonts"), none(folder), A5);
    }

    /** The same, nothing being wrong with it. */
    static PrintTheme sound(Path folder, String css) {
        Outcome<PrintTheme> read = print(folder, css);
        if (!read.problems().isEmpty()) {
            throw new AssertionError(read.problems());
        }
        return read.value().orElseThrow();
    }

    /** What is said of a style sheet. */
    static List<String> problems(Path folder, String css) {
        return print(folder, css).problems().stream().map(Object::toString).toList();
    }

    static Jail none(Path folder) {
        return jail(folder, "book", "book.yaml", "");
    }

    static Jail jail(Path folder, String name, String file, String text) {
        try {
            Path written = folder.resolve(name).resolve(file);
            Files.createDirectories(written.getParent());
            Files.writeString(written, text);
            return Jail.at(folder.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
