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
import octavo.Made;
import octavo.NoSuchEdition;
import octavo.Progress;
import octavo.Reproduction;
import octavo.catalogue.Onix;
import octavo.problem.Outcome;
import octavo.problem.Problem;
import octavo.report.Report;
import octavo.source.Jail;
import octavo.source.Shelf;
import octavo.source.Watch;
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
    private Departures departures = new Departures();

    @Mixin
    private Reporting reporting = new Reporting();

    @Option(
            names = "--jobs",
            paramLabel = "N",
            description = "How many threads set pages; left out, as many as there are processors.")
    private Optional<Integer> jobs = Optional.empty();

    @Option(names = "--keep-fo", description = "Write out the XSL-FO that pages are set from, too.")
    private boolean keepFo;

    @Option(names = "--watch", description = "Build again whenever the book changes, until you stop it.")
    private boolean watch;

    @Option(names = "--verify-reproducible", description = "Build twice, and fail where the two differ in a byte.")
    private boolean twice;

    @Override
    public Integer call() throws IOException {
        if (BookArgument.isFile(book)) {
            throw wrong("%s is a file; a book is named by its folder or its book.yaml".formatted(book));
        }
        BookArgument named = BookArgument.of(book);
        Path folder = output.orElse(named.output());
        return watch ? again(named, folder) : once(named, folder);
    }

    private int again(BookArgument named, Path folder) throws IOException {
        if (folder.toAbsolutePath()
                .normalize()
                .equals(named.folder().toAbsolutePath().normalize())) {
            throw wrong("--watch wants a folder of its own for the output, or each build would be a change");
        }
        Terminal terminal = octavo.terminal(spec.commandLine());
        try (Watch watching = Watch.of(named.folder(), folder)) {
            while (true) {
                int exit = once(named, folder);
                terminal.say("watching; ctrl-c ends it");
                try {
                    watching.await();
                } catch (InterruptedException e) {
                    return exit;
                }
            }
        }
    }

    private int once(BookArgument named, Path folder) throws IOException {
        Terminal terminal = octavo.terminal(spec.commandLine());
        Jail jail = named.jail();
        reporting.demand(folder);
        Outcome<Made> all = made(jail, terminal);
        List<Problem> found = all.value().map(Made::found).orElse(List.of());
        Outcome<Made> build = judgement.sift(all, found, terminal);
        Verdict verdict = judgement.on(build.problems(), found);
        Report report = Reports.of(build, verdict);
        if (jail.has("book.yaml")) {
            write(folder, build.value().filter(_ -> verdict.made()), report);
        }
        terminal.tell(build.problems());
        terminal.say(verdict.words("the book was not made"));
        if (verdict.made() && !octavo.quiet()) {
            MadeTable.lines(report).forEach(spec.commandLine().getOut()::println);
        }
        return verdict.exit();
    }

    /** A build that failed leaves earlier editions as they are; its report is new all the same. */
    private void write(Path folder, Optional<Made> made, Report report) throws IOException {
        try (Shelf shelf = Shelf.at(folder)) {
            Map<String, byte[]> files = made.map(Made::files).orElse(Map.of());
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                shelf.lay(file.getKey(), file.getValue());
            }
            shelf.lay("report.json", report.json().getBytes(UTF_8));
            reporting.lay(report, files, BookArgument.of(book).folder(), shelf);
            shelf.publish();
        }
    }

    private Outcome<Made> made(Jail jail, Terminal terminal) throws IOException {
        Choices choices = choices();
        Outcome<Made> first = run(new BookBuild(jail, choices, terminal));
        if (!twice || first.failed()) {
            return first;
        }
        Outcome<Made> second = new BookBuild(jail, choices.again(), Progress.UNWATCHED).run();
        Made made = first.value().orElseThrow();
        return new Outcome<>(Optional.of(made), Reproduction.differences(made, second.value())).after(first.problems());
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
                departures.theme(),
                departures.fonts(),
                buildTime(),
                jobs.orElseGet(() -> Runtime.getRuntime().availableProcessors()),
                !unchecked,
                keepFo,
                onix,
                departures.settings());
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
