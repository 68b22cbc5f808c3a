package octavo.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import octavo.BookBuild;
import octavo.Choices;
import octavo.Made;
import octavo.catalogue.Onix;
import octavo.press.profile.Profile;
import octavo.problem.Outcome;
import octavo.problem.Problem;
import octavo.proof.FileCheck;
import octavo.proof.Stranger;
import octavo.report.Messages;
import octavo.report.Report;
import octavo.source.Jail;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code octavo check}. */
@Command(
        name = "check",
        description = "Look at a book and its finished editions, or at any EPUBs and PDFs; make nothing.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  octavo check                        this folder's book, and its editions",
            "  octavo check lamp.epub cover.pdf    files, whoever made them",
            "  octavo check lamp.pdf --profile kdp the same, for that printer",
            "  octavo check --report json -o out   the book; also into out/report.json"
        })
final class Check implements Callable<Integer> {

    @ParentCommand
    private Octavo octavo = new Octavo(Map.of());

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            arity = "0..*",
            paramLabel = "BOOK|FILE",
            defaultValue = ".",
            description = "A book's folder or its book.yaml, or finished files; left out, the folder you stand in.")
    private List<Path> named = List.of();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            description =
                    "Where the editions lie and reports go; left out, BOOK/build, or with files the folder you stand"
                            + " in.")
    private Optional<Path> output = Optional.empty();

    @Option(
            names = "--profile",
            paramLabel = "PRINTER",
            description = "The printer whom PDFs are meant for: generic, kdp, ingram or lulu. A book says so itself.")
    private Optional<String> profile = Optional.empty();

    @Mixin
    private Reporting reporting = new Reporting();

    @Mixin
    private Departures departures = new Departures();

    @Mixin
    private Judgement judgement = new Judgement();

    @Override
    public Integer call() throws IOException {
        boolean files = true;
        for (Path path : named) {
            files &= BookArgument.isFile(path);
        }
        if (!files && named.size() > 1) {
            throw new ParameterException(spec.commandLine(), "one book, or files, can be checked at a time");
        }
        if (!files && profile.isPresent()) {
            throw new ParameterException(spec.commandLine(), "a book says in book.yaml for which printer it is");
        }
        return files ? files() : book(BookArgument.of(named.getFirst()));
    }

    private Profile printer(String name) {
        try {
            return Profile.named(name);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage() + ", but generic, kdp, ingram and lulu");
        }
    }

    private int book(BookArgument book) throws IOException {
        Path folder = output.orElse(book.output());
        reporting.expect(folder);
        Choices choices = new Choices(
                Set.of(),
                departures.theme(),
                departures.fonts(),
                Optional.empty(),
                Runtime.getRuntime().availableProcessors(),
                true,
                false,
                Onix.Version.V3_1,
                departures.settings());
        Terminal terminal = octavo.terminal(spec.commandLine());
        Outcome<Made> all = look(new BookBuild(book.jail(), choices, terminal), folder);
        List<Problem> found = all.value().map(Made::found).orElse(List.of());
        Outcome<Made> looked = judgement.sift(all, found, terminal);
        Verdict verdict = judgement.on(looked.problems(), found);
        return tell(
                Reports.of(looked), looked.value().map(Made::files).orElse(Map.of()), verdict, book.folder(), folder);
    }

    /** Where nothing has been built yet there is only the manuscript to look at. */
    private static Outcome<Made> look(BookBuild build, Path folder) throws IOException {
        Jail shelf;
        try {
            shelf = Jail.at(folder);
        } catch (java.nio.file.NoSuchFileException e) {
            return build.look(Jail.shipped("none"), Set.of());
        }
        return build.look(
                shelf,
                shelf.has("report.json")
                        ? Report.files(shelf.readText("report.json").text())
                        : Set.of());
    }

    private int files() throws IOException {
        Path here = Path.of("");
        Path folder = output.orElse(here);
        reporting.expect(folder);
        Optional<Profile> printer = profile.map(this::printer);
        List<Stranger> strangers = new ArrayList<>();
        for (Path path : named) {
            FileArgument file = new FileArgument(path);
            strangers.add(new Stranger(file.name(), file.read()));
        }
        List<FileCheck> checks = FileCheck.of(strangers, printer);
        List<Problem> all =
                checks.stream().flatMap(check -> check.problems().stream()).toList();
        Outcome<List<FileCheck>> looked =
                judgement.sift(Outcome.of(checks, all), all, octavo.terminal(spec.commandLine()));
        Map<String, byte[]> files = new LinkedHashMap<>();
        checks.forEach(check -> files.put(check.file(), check.bytes()));
        return tell(Reports.ofFiles(looked), files, judgement.on(looked.problems(), all), here, folder);
    }

    private int tell(Report report, Map<String, byte[]> files, Verdict verdict, Path book, Path folder)
            throws IOException {
        Terminal terminal = octavo.terminal(spec.commandLine());
        reporting.write(report, files, book, folder);
        terminal.tell(Messages.sorted(report.problems()));
        terminal.say(verdict.words("not as it should be"));
        if (!octavo.quiet()) {
            CheckTable.lines(report.editions()).forEach(spec.commandLine().getOut()::println);
        }
        return verdict.exit();
    }
}
