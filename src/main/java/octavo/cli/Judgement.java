package octavo.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import octavo.problem.Outcome;
import octavo.problem.Problem;
import octavo.problem.Severity;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** How strict a command is. */
final class Judgement {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--strict", description = "Warnings count as errors: the same as --fail-on warning.")
    private boolean strict;

    @Option(
            names = "--fail-on",
            paramLabel = "SEVERITY",
            defaultValue = "error",
            description = "The least that counts as failure: note, warning or error.")
    private Severity failOn = Severity.ERROR;

    @Option(
            names = "--accepted",
            paramLabel = "FILE",
            description = "Messages that are neither shown nor counted; the file holds them as Octavo shows them.")
    private Optional<Path> file = Optional.empty();

    @Option(
            names = "--accept",
            paramLabel = "FILE",
            description = "Accept all that comes up now: it is written into the file, for --accepted from now on.")
    private Optional<Path> newFile = Optional.empty();

    /** The same value without the problems that are accepted; an error that keeps a book from being made cannot be. */
    <T> Outcome<T> sift(Outcome<T> outcome, List<Problem> found, Terminal terminal) throws IOException {
        if (newFile.isPresent()) {
            if (new FileArgument(newFile.get()).leadsSomewhere()) {
                read(newFile.get()); // What holds anything else is not written over.
            }
            Accepted.write(
                    newFile.get(),
                    outcome.problems().stream()
                            .filter(problem -> canBeAccepted(problem, found))
                            .toList());
        }
        if (newFile.or(() -> file).isEmpty()) {
            return outcome;
        }
        Accepted accepted = read(newFile.or(() -> file).get());
        int idle = accepted.idle(outcome.problems());
        if (idle > 0) {
            terminal.say("%d of the messages in %s did not come up"
                    .formatted(idle, newFile.or(() -> file).get()));
        }
        return new Outcome<>(
                outcome.value(),
                outcome.problems().stream()
                        .filter(problem -> !accepted.has(problem) || !canBeAccepted(problem, found))
                        .toList());
    }

    private static boolean canBeAccepted(Problem problem, List<Problem> found) {
        return problem.severity() != Severity.ERROR || found.contains(problem);
    }

    /** @param found those of the problems that the checks of finished files found */
    Verdict on(List<Problem> problems, List<Problem> found) {
        return Verdict.of(problems, found, strict ? Severity.WARNING : failOn);
    }

    private Accepted read(Path messages) throws IOException {
        try {
            return Accepted.read(messages);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage());
        }
    }
}
