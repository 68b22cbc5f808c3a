package octavo.proof;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
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

    /** Examines files, for that printer if one is named. */
    public static List<FileCheck> of(List<Stranger> files, Optional<Profile> printer) {
        List<List<Check>> checks = Proof.read(files, printer);
        return IntStream.range(0, files.size())
                .mapToObj(at -> new FileCheck(files.get(at), checks.get(at)))
                .toList();
    }

    private FileCheck(Stranger stranger, List<Check> checks) {
        this(stranger.file(), stranger.kind().name().toLowerCase(Locale.ROOT), stranger.bytes(), checks);
    }

    /** Examines one file. */
    public static FileCheck of(String file, byte[] bytes, Optional<Profile> printer) {
        return of(List.of(new Stranger(file, bytes)), printer).getFirst();
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
