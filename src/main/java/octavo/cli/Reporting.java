package octavo.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import octavo.report.Report;
import octavo.source.Jail;
import octavo.source.Shelf;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** In which forms what was found is written down. */
final class Reporting {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--report",
            paramLabel = "KIND",
            description = "Also write a report: ${COMPLETION-CANDIDATES}; may be given several times.")
    private Set<ReportKind> kinds = Set.of();

    /** Says where reports could not be written, before and not after all the work. */
    void expect(Path folder) {
        if (!kinds.isEmpty()) {
            demand(folder);
        }
    }

    /** The same of a command that writes in any case. */
    void demand(Path folder) {
        if (!Shelf.canBe(folder)) {
            throw new ParameterException(
                    spec.commandLine(),
                    "nothing can be written into %s; name another folder with -o".formatted(folder));
        }
    }

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
