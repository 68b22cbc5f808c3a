package octavo;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import octavo.problem.Code;
import octavo.problem.Problem;
import octavo.source.SourceSpan;

/** Whether a book that is built twice comes out the same to the byte. */
public final class Reproduction {

    private Reproduction() {}

    /** A problem for each file of the first build, covers and all, that the second made otherwise or did not make. */
    public static List<Problem> differences(Made first, Optional<Made> second) {
        Map<String, byte[]> again = second.map(Made::files).orElse(Map.of());
        return first.files().entrySet().stream()
                .flatMap(file -> difference(file.getValue(), Optional.ofNullable(again.get(file.getKey())))
                        .map(how -> problem(place(first, file.getKey()), file.getKey(), how)))
                .toList();
    }

    private static Stream<String> difference(byte[] file, Optional<byte[]> again) {
        if (again.isEmpty()) {
            return Stream.of("was not made");
        }
        int at = Arrays.mismatch(file, again.get());
        return at < 0 ? Stream.empty() : Stream.of("differs from the first at byte %,d".formatted(at + 1));
    }

    /** That of the edition; of what goes with editions, the book's. */
    private static SourceSpan place(Made made, String file) {
        return made.editions().stream()
                .filter(finished -> finished.file().equals(file))
                .map(finished -> finished.edition().place())
                .findFirst()
                .orElse(made.book().place());
    }

    private static Problem problem(SourceSpan place, String file, String how) {
        return new Problem(
                Code.NOT_REPRODUCED,
                place,
                "%s, built a second time, %s".formatted(file, how),
                "this is a fault of Octavo's own; please report it with the book");
    }
}
