package octavo.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import octavo.report.Report;
import octavo.source.Jail;
import octavo.source.Shelf;
import picocli.CommandLine.Option;

/** In which forms what was found is written down. */
final class Reporting {

    @Option(
            names = "--report",
            paramLabel = "KIND",
            description = "Also write a report: ${COMPLETION-CANDIDATES}; may be given several times.")
    private Set<ReportKind> kinds = Set.of();

    /** Writes the reports that were asked for; where none was, not even the folder is made. */
    void write(Report report, Map<String, byte[]> files, Path book, Path folder) throws IOException {
        if (!kinds.isEmpty()) {
            try (Shelf shelf = Shelf.at(folder)) {
                lay(report, files, book, shelf);
                shelf.publish();
            }
        }
    }

    /**
     * Lays the reports that were asked for beside other files.
     *
     * @param files what was made or looked at, by its name
     * @param book its folder, as the command line names it
     */
    void lay(Report report, Map<String, byte[]> files, Path book, Shelf shelf) throws IOException {
        String seen = book.isAbsolute() ? "" : book.normalize().toString().replace('\\', '/');
        for (ReportKind kind : kinds) {
            shelf.lay(
                    kind.file(), kind.write(report, files, Jail.at(book), seen).getBytes(UTF_8));
        }
    }
}
