package octavo;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import octavo.press.profile.Profile;
import octavo.problem.Code;
import octavo.problem.Problem;
import octavo.source.SourceSpan;
import octavo.verify.Check;

/**
 * A finished file from anywhere, examined for all that needs no manuscript.
 *
 * @param file its name, as messages show it
 * @param kind {@code epub}, {@code pdf} or {@code other}
 * @param checks none where the file is neither an EPUB nor a PDF
 */
public record FileCheck(String file, String kind, byte[] bytes, List<Check> checks) {

    public FileCheck {
        checks = List.copyOf(checks);
    }

    /** Examines a file, for that printer if one is named. */
    public static FileCheck of(String file, byte[] bytes, Optional<Profile> printer) {
        String kind = FileKind.of(bytes).name().toLowerCase(Locale.ROOT);
        return new FileCheck(file, kind, bytes, Proof.read(file, bytes, printer));
    }

    /** All that was found. */
    public List<Problem> problems() {
        Stream<Problem> found = checks.stream().flatMap(check -> check.problems().stream());
        return checks.isEmpty() ? List.of(unknown()) : found.toList();
    }

    private Problem unknown() {
        return new Problem(
                Code.FILE_UNREADABLE,
                SourceSpan.of(file),
                "the file is neither an EPUB nor a PDF",
                "octavo check takes a book's folder, EPUBs and PDFs");
    }
}
