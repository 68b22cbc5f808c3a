package octavo.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import octavo.report.Report;

/** What was looked at, as lines: file, check, whether it passed, and what was seen; none where nothing was looked at. */
final class CheckTable {

    private static final List<String> HEAD = List.of("file", "check", "result", "seen");

    private CheckTable() {}

    static List<String> lines(List<Report.Edition> editions) {
        List<List<String>> rows = new ArrayList<>(List.of(HEAD));
        for (Report.Edition edition : editions) {
            for (octavo.verify.Check check : edition.checks()) {
                rows.add(List.of(edition.file(), check.name(), check.passed() ? "passed" : "failed", check.detail()));
            }
        }
        return rows.size() == 1 ? List.of() : Columns.lines(rows, Set.of());
    }
}
