package octavo.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
        int[] widths = new int[HEAD.size()];
        for (List<String> row : rows) {
            for (int column = 0; column < widths.length; column++) {
                widths[column] = Math.max(widths[column], row.get(column).length());
            }
        }
        return rows.stream().map(row -> line(row, widths)).toList();
    }

    private static String line(List<String> row, int[] widths) {
        StringBuilder line = new StringBuilder(
                row.getFirst() + " ".repeat(widths[0] - row.getFirst().length()));
        for (int column = 1; column < widths.length; column++) {
            line.append("  ")
                    .append(" ".repeat(widths[column] - row.get(column).length()))
                    .append(row.get(column));
        }
        return line.toString();
    }

    private static String size(long bytes) {
        return bytes < 1_000_000
                ? String.format(Locale.ROOT, "%.0f kB", Math.ceil(bytes / 1e3))
                : String.format(Locale.ROOT, "%.1f MB", bytes / 1e6);
    }
}
