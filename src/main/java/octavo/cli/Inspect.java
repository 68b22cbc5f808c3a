package octavo.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import octavo.report.Dossier;
import octavo.verify.container.Unreadable;
import octavo.verify.inspect.Inspection;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code octavo inspect}. */
@Command(
        name = "inspect",
        description = "What an EPUB or a PDF says of itself, whoever made it.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  octavo inspect lamp.epub            a table: fact, place, what is said",
            "  octavo inspect lamp.pdf --json      the same for machines"
        })
final class Inspect implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "FILE", description = "An EPUB or a PDF.")
    private Path file = Path.of("");

    @Option(names = "--json", description = "Write JSON.")
    private boolean json;

    @Override
    public Integer call() throws IOException {
        FileArgument argument = new FileArgument(file);
        String name = argument.name();
        byte[] bytes = argument.read();
        PrintWriter out = spec.commandLine().getOut();
        try {
            Inspection inspection = Inspection.ofStranger(bytes);
            if (json) {
                out.print(Dossier.json(name, inspection));
            } else {
                out.println(name + ": " + inspection.format());
                Dossier.lines(inspection).forEach(out::println);
            }
            out.flush();
            return Exit.MADE;
        } catch (Unreadable e) {
            spec.commandLine().getErr().println("octavo: " + name + " " + e.getMessage());
            return Exit.BOOK_HAS_ERRORS;
        }
    }
}
