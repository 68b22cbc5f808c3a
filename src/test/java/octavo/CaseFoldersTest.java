package octavo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import octavo.book.Book;
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
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Small books, good and broken, each with exactly the problems that it has.
 *
 * <p>With {@code -Dcases.accept} what is found is written down instead, to be read by a person.
 */
class CaseFoldersTest {

    private static final Path FOLDERS = Path.of("src/test/resources/manuscripts");
    private static final String EXPECTED = "expected-problems.txt";

    /** Codes that no manuscript alone can show, each with the test that does. */
    private static final Path ELSEWHERE = Path.of("src/test/resources/codes-shown-elsewhere.txt");

    /** Codes that nothing shows yet; one that is shown must leave this list. */
    private static final Set<Code> UNSHOWN = EnumSet.of(
            Code.FONT_FEATURE_MISSING,
            Code.LAYOUT_UNSETTLED,
            Code.BOX_OVERFULL,
            Code.COVER_WRONG,
            Code.CHECK_PDF,
            Code.CHECK_TEXT,
            Code.CHECK_IDENTITY);

    @ParameterizedTest
    @MethodSource("folders")
    void everyBookHasExactlyItsProblems(String name) throws IOException {
        Path folder = FOLDERS.resolve(name);
        List<Problem> problems = Messages.sorted(problems(folder));
        String found = problems.stream()
                .flatMap(problem -> Messages.lines(problem, UnaryOperator.identity()).stream())
                .map(line -> line + "\n")
                .collect(Collectors.joining());
        if (System.getProperty("cases.accept") != null) {
            Files.writeString(folder.resolve(EXPECTED), found);
        }
        assertThat(found).isEqualTo(Files.readString(folder.resolve(EXPECTED)));
        assertThat(name).endsWith("-" + outcome(problems));
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
        for (String name : folders().toList()) {
            String expected = Files.readString(FOLDERS.resolve(name).resolve(EXPECTED));
            Stream.of(Code.values())
                    .filter(code -> expected.contains(" " + code.id() + ": "))
                    .forEach(code -> shown.put(code.id(), name));
        }
        assertThat(Code.values())
                .filteredOn(code -> !shown.containsKey(code.id()))
                .containsExactlyInAnyOrderElementsOf(UNSHOWN);
    }

    private static Stream<String> folders() throws IOException {
        try (Stream<Path> folders = Files.list(FOLDERS)) {
            return folders.map(folder -> folder.getFileName().toString()).sorted().toList().stream();
        }
    }

    /** All that reading the book and resolving each of its editions finds. */
    private static List<Problem> problems(Path folder) throws IOException {
        Outcome<Book> read = Manuscript.read(Jail.at(folder));
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
