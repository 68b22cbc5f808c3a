package octavo.cli;

import java.util.List;
import octavo.problem.Problem;
import octavo.problem.Severity;
import picocli.CommandLine.Option;

/** How strict a command is. */
final class Judgement {

    @Option(names = "--strict", description = "Warnings count as errors: the same as --fail-on warning.")
    private boolean strict;

    @Option(
            names = "--fail-on",
            paramLabel = "SEVERITY",
            defaultValue = "error",
            description = "The least that counts as failure: note, warning or error.")
    private Severity failOn = Severity.ERROR;

    /** @param found those of the problems that the checks of finished files found */
    Verdict on(List<Problem> problems, List<Problem> found) {
        return Verdict.of(problems, found, strict ? Severity.WARNING : failOn);
    }
}
