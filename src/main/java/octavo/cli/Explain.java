package octavo.cli;

import java.io.PrintWriter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import octavo.problem.Code;
import octavo.problem.Nearest;
import octavo.report.Explanation;
import octavo.report.Messages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code octavo explain}. */
@Command(
        name = "explain",
        description = "Say what a message means, why it matters and how to mend it.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  octavo explain OCT-PIC-005          one message",
            "  octavo explain                      a list of all"
        })
final class Explain implements Callable<Integer> {

    /** Characters in a line that is pleasant to read. */
    private static final int WIDTH = 78;

    @ParentCommand
    private Octavo octavo = new Octavo(Map.of());

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(arity = "0..1", paramLabel = "CODE", description = "Such as OCT-PIC-005; left out, all are listed.")
    private Optional<String> asked = Optional.empty();

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        if (asked.isPresent()) {
            Explanation.of(code(asked.get().toUpperCase(Locale.ROOT)))
                    .lines(WIDTH, octavo::strong)
                    .forEach(out::println);
        } else {
            Columns.lines(Arrays.stream(Code.values()).map(Explain::row).toList(), java.util.Set.of())
                    .forEach(out::println);
        }
        return Exit.MADE;
    }

    private static List<String> row(Code code) {
        return List.of(
                code.id(), Messages.word(code.severity()), Explanation.of(code).title());
    }

    private Code code(String id) {
        return Arrays.stream(Code.values())
                .filter(code -> code.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new ParameterException(spec.commandLine(), unknown(id)));
    }

    private static String unknown(String id) {
        List<String> known = Arrays.stream(Code.values()).map(Code::id).toList();
        return "no message has the code " + id
                + Nearest.to(id, known).map("; did you mean %s?"::formatted).orElse("; octavo explain lists them all");
    }
}
