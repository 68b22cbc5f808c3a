package octavo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import octavo.book.Book;
import octavo.copyedit.CopyEditor;
import octavo.manuscript.Manuscript;
import octavo.problem.Code;
import octavo.problem.Outcome;
import octavo.problem.Problem;
import octavo.problem.Severity;
import octavo.report.Messages;
import octavo.resolve.Resolver;
import octavo.source.Jail;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Small books, good and broken, each with exactly the problems that it has.
 *
 * <p>With {@code -Dcases.accept} what is found is written down instead, to be read by a person.
 */
class CaseFoldersTest {

    private static final Path FOLDERS = Path.of("src/test/resources/manuscripts");

    /** Books whose problems only building them shows. */
    private static final Path BUILDS = Path.of("src/test/resources/builds");

    private static final String EXPECTED = "expected-problems.txt";

    /** Codes that no manuscript alone can show, each with the test that does. */
    private static final Path ELSEWHERE = Path.of("src/test/resources/codes-shown-elsewhere.txt");

    @ParameterizedTest
    @MethodSource("folders")
    void everyBookHasExactlyItsProblems(Path folder) throws IOException {
        List<Problem> problems = Messages.sorted(folder.startsWith(BUILDS) ? built(folder) : problems(folder));
        String found = problems.stream()
                .flatMap(problem -> Messages.lines(problem, UnaryOperator.identity()).stream())
                .map(line -> line + "\n")
                .collect(Collectors.joining());
        if (System.getProperty("cases.accept") != null) {
            Files.writeString(folder.resolve(EXPECTED), found);
        }
        assertThat(found).isEqualTo(Files.readString(folder.resolve(EXPECTED)));
        assertThat(folder.toString()).endsWith("-" + outcome(problems));
        assertThat(problems).allSatisfy(CaseFoldersTest::speaksWell);
    }

    @Test
    void everyCodeIsShown() throws IOException {
        TreeMap<String, String> shown = new TreeMap<>();
        for (String line : Files.readAllLines(ELSEWHERE)) {
            String[] words = line.split(" ");
            assertThat(Path.of("src/test/java").resolve(words[1]))
                    .content()
                    .containsPattern("\\b(" + words[0] + "|" + code(words[0]).name() + ")\\b");
            shown.put(words[0], words[1]);
        }
        for (Path folder : folders().toList()) {
            String expected = Files.readString(folder.resolve(EXPECTED));
            Stream.of(Code.values())
                    .filter(code -> expected.contains(" " + code.id() + ": "))
                    .forEach(code -> shown.put(code.id(), folder.toString()));
        }
        assertThat(Code.values())
                .filteredOn(code -> !shown.containsKey(code.id()))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void everyCodeHasItsPage(Code code) {
        assertThat(Path.of("src/main/resources/octavo/messages", code.id() + ".md"))
                .as("the page that octavo explain shows; then run ExplanationTest with -Dmessages.accept for the"
                        + " handbook")
                .exists();
    }

    private static Stream<Path> folders() throws IOException {
        try (Stream<Path> manuscripts = Files.list(FOLDERS);
                Stream<Path> builds = Files.list(BUILDS)) {
            return Stream.concat(manuscripts, builds).sorted().toList().stream();
        }
    }

    /** All that building every edition of the book finds. */
    private static List<Problem> built(Path folder) throws IOException {
        Choices choices = new Choices(Set.of(), Optional.empty(), Optional.empty(), Optional.empty(), 2, true);
        return new BookBuild(Jail.at(folder), choices, Progress.UNWATCHED).run().problems();
    }

    /** All that reading the book, as a copy editor does, and resolving each of its editions finds. */
    private static List<Problem> problems(Path folder) throws IOException {
        Jail jail = Jail.at(folder);
        Outcome<Book> read = CopyEditor.edit(Manuscript.read(jail), jail);
        List<Problem> problems = new ArrayList<>(read.problems());
        read.value()
                .ifPresent(book -> book.editions()
                        .forEach(edition -> problems.addAll(
                                Resolver.resolve(book, edition, List.of()).problems())));
        return problems;
    }

    private static String outcome(List<Problem> problems) {
        Severity worst = problems.stream()
                .map(Problem::severity)
                .max(Severity::compareTo)
                .orElse(Severity.NOTE);
        return switch (worst) {
            case NOTE -> "valid";
            case WARNING -> "warning";
            case ERROR -> "error";
        };
    }

    /** One sentence each, without a full stop, begun in lower case unless by a name. */
    private static void speaksWell(Problem problem) {
        assertThat(problem.message()).doesNotEndWith(".").doesNotContain("\n", "null", "Exception");
        assertThat(problem.hint()).isNotBlank().doesNotEndWith(".").doesNotContain("\n", "null");
        assertThat(problem.message()).matches("(?s)[a-z\"0-9].*|Octavo .*");
        assertThat(problem.hint()).matches("(?s)[a-z\"0-9].*|Octavo .*");
    }

    private static Code code(String id) {
        return Stream.of(Code.values())
                .filter(code -> code.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
