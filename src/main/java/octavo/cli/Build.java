package octavo.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import octavo.BookBuild;
import octavo.Choices;
import octavo.Companion;
import octavo.Finished;
import octavo.Made;
import octavo.NoSuchEdition;
import octavo.catalogue.Onix;
import octavo.problem.Outcome;
import octavo.report.Report;
import octavo.source.Jail;
import octavo.source.Shelf;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code octavo build}. */
@Command(
        name = "build",
        description = "Make the editions of a book.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  octavo build                        the book in this folder, into build/",
            "  octavo build moby -o /tmp/moby      another book, into another folder",
            "  octavo build -e print --no-check    one edition, as fast as can be",
            "  octavo build --strict               nothing is made while there are warnings"
        })
final class Build implements Callable<Integer> {

    @ParentCommand
    private Octavo octavo = new Octavo(Map.of());

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            arity = "0..1",
            paramLabel = "BOOK",
            defaultValue = ".",
            description = "The book's folder or its book.yaml; left out, the folder you stand in.")
    private Path book = Path.of(".");

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            description = "Where the editions and report.json go; left out, BOOK/build.")
    private Optional<Path> output = Optional.empty();

    @Option(
            names = {"-e", "--edition"},
            paramLabel = "EDITION",
            description = "Make only this edition; may be given several times.")
    private Set<String> editions = Set.of();

    @Option(names = "--no-check", description = "Do not examine the finished files.")
    private boolean unchecked;

    @Option(
            names = "--onix",
            paramLabel = "VERSION",
            defaultValue = "3.1",
            converter = OnixVersion.class,
            description = "Of the message for bookshops and libraries: 3.1, or 3.0 for those who ask for it.")
    private Onix.Version onix = Onix.Version.V3_1;

    @Mixin
    private Judgement judgement = new Judgement();

    @Mixin
    private Dress dress = new Dress();

    @Mixin
    private Reporting reporting = new Reporting();

    @Option(
            names = "--jobs",
            paramLabel = "N",
            description = "How many threads set pages; left out, as many as there are processors.")
    private Optional<Integer> jobs = Optional.empty();

    @Override
    public Integer call() throws IOException {
        Terminal terminal = octavo.terminal(spec.commandLine());
        BookArgument named = BookArgument.of(book);
        Jail jail = named.jail();
        Outcome<Made> build = run(new BookBuild(jail, choices(), terminal));
        Verdict verdict =
                judgement.on(build.problems(), build.value().map(Made::found).orElse(List.of()));
        Report report = Reports.of(build, verdict);
        if (jail.has("book.yaml")) {
            write(output.orElse(named.output()), build.value().filter(made -> verdict.made()), report);
        }
        terminal.tell(build.problems());
        terminal.say(verdict.words("the book was not made"));
        if (verdict.made() && !octavo.quiet()) {
            MadeTable.lines(report.editions()).forEach(spec.commandLine().getOut()::println);
        }
        return verdict.exit();
    }

    /** A build that failed leaves earlier editions as they are; its report is new all the same. */
    private void write(Path folder, Optional<Made> made, Report report) throws IOException {
        try (Shelf shelf = Shelf.at(folder)) {
            for (Finished finished : made.map(Made::editions).orElse(List.of())) {
                shelf.lay(finished.file(), finished.bytes());
            }
            for (Companion companion : made.map(Made::companions).orElse(List.of())) {
                shelf.lay(companion.file(), companion.bytes());
            }
            shelf.lay("report.json", report.json().getBytes(UTF_8));
            reporting.lay(report, shelf);
            shelf.publish();
        }
    }

    private Outcome<Made> run(BookBuild build) {
        try {
            return build.run();
        } catch (NoSuchEdition e) {
            throw wrong(e.getMessage());
        }
    }

    private Choices choices() throws IOException {
        if (jobs.isPresent() && jobs.get() < 1) {
            throw wrong("--jobs takes a number from 1");
        }
        return new Choices(
                editions,
                dress.theme(),
                dress.fonts(),
                buildTime(),
                jobs.orElseGet(() -> Runtime.getRuntime().availableProcessors()),
                !unchecked,
                onix);
    }

    private Optional<Instant> buildTime() {
        Optional<String> epoch = Optional.ofNullable(octavo.environment().get("SOURCE_DATE_EPOCH"));
        try {
            return epoch.filter(seconds -> !seconds.isBlank())
                    .map(Long::parseLong)
                    .map(Instant::ofEpochSecond);
        } catch (NumberFormatException | DateTimeException e) {
            throw wrong("the environment's SOURCE_DATE_EPOCH is not a number of seconds: " + epoch.orElse(""));
        }
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
