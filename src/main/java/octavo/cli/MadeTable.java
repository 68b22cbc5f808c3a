package octavo.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import octavo.report.Report;

/** What was made, as lines: file, pages, size, seconds. */
final class MadeTable {

    private static final List<String> HEAD = List.of("file", "pages", "size", "seconds");

    private MadeTable() {}

    /** The first column flush left, numbers flush right. */
    static List<String> lines(List<Report.Edition> editions) {
        List<List<String>> rows = new ArrayList<>(List.of(HEAD));
        for (Report.Edition edition : editions) {
            rows.add(List.of(
                    edition.file(),
                    edition.pages().isPresent()
                            ? Integer.toString(edition.pages().getAsInt())
                            : "–",
                    size(edition.bytes()),
                    String.format(Locale.ROOT, "%.1f", edition.seconds())));
        }
        return Columns.lines(rows, Set.of(1, 2, 3));
    }

    private static String size(long bytes) {
        return bytes < 1_000_000
                ? String.format(Locale.ROOT, "%.0f kB", Math.ceil(bytes / 1e3))
                : String.format(Locale.ROOT, "%.1f MB", bytes / 1e6);
    }
}
