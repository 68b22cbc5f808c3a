package octavo.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import octavo.report.Changes;
import octavo.source.Jail;
import octavo.verify.compare.Comparison;
import octavo.verify.compare.Exemplar;
import octavo.verify.container.Unreadable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code octavo compare}. */
@Command(
        name = "compare",
        description = "What differs between two EPUBs or two PDFs, whoever made them.",
        exitCodeList = {
            "0:nothing differs",
            "1:something differs",
            "2:the command line is wrong",
            "4:a file could not be read",
            "5:a fault of Octavo's own"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  octavo compare lamp-1.pdf lamp-2.pdf           pages touched, words, folios, facts",
            "  octavo compare lamp-1.epub lamp-2.epub --json  the same for machines"
        })
final class Compare implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(index = "0", paramLabel = "OLD", description = "An EPUB or a PDF.")
    private Path old = Path.of("");

    @Parameters(index = "1", paramLabel = "NEW", description = "A file of the same kind.")
    private Path now = Path.of("");

    @Option(names = "--json", description = "Write JSON.")
    private boolean json;

    @Override
    public Integer call() throws IOException {
        Optional<Exemplar> before = read(old);
        Optional<Exemplar> after = read(now);
        if (before.isEmpty() || after.isEmpty()) {
            return Exit.INPUT_OUTPUT;
        }
        if (!before.get().isLike(after.get())) {
            throw new ParameterException(
                    spec.commandLine(),
                    "two files of one kind can be compared: %s is %s, %s is %s"
                            .formatted(
                                    name(old),
                                    before.get().format(),
                                    name(now),
                                    after.get().format()));
        }
        return tell(Comparison.of(before.get(), after.get()), after.get().isPaged());
    }

    private int tell(Comparison comparison, boolean paged) {
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.print(Changes.json(name(old), name(now), comparison));
        } else {
            Changes.lines(comparison, paged).forEach(out::println);
        }
        out.flush();
        return comparison.same() ? Exit.MADE : Exit.SOMETHING_DIFFERS;
    }

    /** A file that cannot be read is told of at once, so that the other is looked at too. */
    private Optional<Exemplar> read(Path file) throws IOException {
        Path path = file.toAbsolutePath().normalize();
        try {
            return Optional.of(
                    Exemplar.of(Jail.at(path.resolveSibling(".").normalize()).read(name(file))));
        } catch (Unreadable e) {
            spec.commandLine().getErr().println("octavo: " + name(file) + " " + e.getMessage());
            return Optional.empty();
        }
    }

    private static String name(Path file) {
        return String.valueOf(file.toAbsolutePath().normalize().getFileName());
    }
}
