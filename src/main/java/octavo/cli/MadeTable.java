package octavo.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import octavo.report.Report;

/** What was made, as lines: file, pages, size, seconds. */
final class MadeTable {

    private static final List<String> HEAD = List.of("file", "pages", "size", "seconds");

    private static final String NONE = "–";

    private MadeTable() {}

    /** The first column flush left, numbers flush right; below each edition what goes with it, at the end what goes with all. */
    static List<String> lines(Report report) {
        List<List<String>> rows = new ArrayList<>(List.of(HEAD));
        for (Report.Edition edition : report.editions()) {
            rows.add(List.of(
                    edition.file(),
                    edition.pages().isPresent()
                            ? Integer.toString(edition.pages().getAsInt())
                            : NONE,
                    size(edition.bytes()),
                    String.format(Locale.ROOT, "%.1f", edition.seconds())));
            companions(rows, report, edition.name());
        }
        companions(rows, report, "");
        return Columns.lines(rows, Set.of(1, 2, 3));
    }

    private static void companions(List<List<String>> rows, Report report, String edition) {
        report.companions().stream()
                .filter(companion -> companion.edition().equals(edition))
                .forEach(companion -> rows.add(List.of(companion.file(), NONE, size(companion.bytes()), NONE)));
    }

    private static String size(long bytes) {
        return bytes < 1_000_000
                ? String.format(Locale.ROOT, "%.0f kB", Math.ceil(bytes / 1e3))
                : String.format(Locale.ROOT, "%.1f MB", bytes / 1e6);
    }
}
