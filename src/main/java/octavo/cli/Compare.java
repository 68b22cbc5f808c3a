package octavo.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import octavo.Release;
import octavo.report.Changes;
import octavo.report.html.CompareReport;
import octavo.source.Shelf;
import octavo.verify.collation.Collation;
import octavo.verify.collation.Opening;
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
            "  octavo compare lamp-1.pdf lamp-2.pdf           pages, words, drawings, facts",
            "  octavo compare lamp-1.epub lamp-2.epub --json  the same for machines",
            "  octavo compare lamp-1.pdf lamp-2.pdf --html    pictures of the pages, too"
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

    @Option(
            names = "--html",
            description = "Also write compare.html: each page that looks otherwise, beside what it was.")
    private boolean html;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            description = "Where compare.html goes; left out, the folder you stand in.")
    private Path output = Path.of("");

    /** A file, and how it is read for comparison. */
    private record Copy(String name, byte[] bytes, Exemplar exemplar) {}

    @Override
    public Integer call() throws IOException {
        Optional<Copy> before = read(old);
        Optional<Copy> after = read(now);
        if (before.isEmpty() || after.isEmpty()) {
            return Exit.INPUT_OUTPUT;
        }
        Exemplar one = before.get().exemplar();
        Exemplar other = after.get().exemplar();
        if (!one.isLike(other)) {
            throw new ParameterException(
                    spec.commandLine(),
                    "two files of one kind can be compared: %s is %s, %s is %s"
                            .formatted(name(old), one.format(), name(now), other.format()));
        }
        return tell(before.get(), after.get(), Comparison.of(one, other));
    }

    private int tell(Copy before, Copy after, Comparison comparison) throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        boolean paged = after.exemplar().isPaged();
        if (json) {
            out.print(Changes.json(before.name(), after.name(), comparison));
        } else {
            Changes.lines(comparison, paged).forEach(out::println);
            if (paged && !html && comparison.same()) {
                out.println("how the pages look is compared with --html");
            }
        }
        out.flush();
        boolean same = comparison.same();
        if (html) {
            List<Opening> openings = paged ? openings(before, after) : List.of();
            same &= openings.isEmpty();
            String page = CompareReport.of(before.name(), after.name(), comparison, paged, openings, Release.NUMBER);
            try (Shelf shelf = Shelf.at(output)) {
                shelf.lay("compare.html", page.getBytes(UTF_8));
                shelf.publish();
            }
        }
        return same ? Exit.MADE : Exit.SOMETHING_DIFFERS;
    }

    private static List<Opening> openings(Copy before, Copy after) {
        return Collation.of(
                before.bytes(),
                before.exemplar().names(),
                after.bytes(),
                after.exemplar().names());
    }

    /** A file that cannot be read is told of at once, so that the other is looked at too. */
    private Optional<Copy> read(Path file) throws IOException {
        try {
            byte[] bytes = new FileArgument(file).read();
            return Optional.of(new Copy(name(file), bytes, Exemplar.of(bytes)));
        } catch (Unreadable e) {
            spec.commandLine().getErr().println("octavo: " + name(file) + " " + e.getMessage());
            return Optional.empty();
        }
    }

    private static String name(Path file) {
        return new FileArgument(file).name();
    }
}
