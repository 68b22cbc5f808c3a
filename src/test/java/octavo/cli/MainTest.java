package octavo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void versionIsTheProjects() {
        assertThat(run("--version")).isEqualTo(Exit.MADE);
        assertThat(out.toString()).matches("octavo \\d+\\.\\d+\\.\\d+\\R");
    }

    @Test
    void helpShowsExamplesAndExitCodes() {
        assertThat(run("build", "--help")).isEqualTo(Exit.MADE);
        assertThat(out.toString()).contains("Examples:", "octavo build --strict", "Exit codes:");
    }

    @Test
    void helpMayBeAskedForInWords() {
        assertThat(run("help", "build")).isEqualTo(Exit.MADE);
        assertThat(out.toString()).contains("Usage: octavo build", "octavo build --strict");
        assertThat(run("help", "biuld")).isEqualTo(Exit.USAGE);
        assertThat(err.toString()).contains("octavo: unknown subcommand 'biuld'");
    }

    @Test
    void shellsGetACompletionScript() {
        assertThat(run("completion")).isEqualTo(Exit.MADE);
        assertThat(out.toString()).contains("complete -F", "--fail-on");
        run("completion", "--help");
        assertThat(out.toString()).contains("Usage: octavo completion");
    }

    @Test
    void misspeltCommandGetsTheNearestAndNoUsageText() {
        assertThat(run("bild")).isEqualTo(Exit.USAGE);
        assertThat(err.toString()).contains("octavo: there is no command bild", "octavo build", "hint:");
        assertThat(err.toString().lines()).hasSizeLessThan(5);
    }

    @Test
    void misspeltOptionIsToldWithItsCommand() {
        assertThat(run("build", "--strickt")).isEqualTo(Exit.USAGE);
        assertThat(err.toString()).contains("octavo: octavo build takes no --strickt", "--strict");
    }

    @Test
    void aChapterIsNoBook() throws IOException {
        Path chapter = Files.createFile(folder.resolve("january.md"));
        assertThat(run("build", chapter.toString())).isEqualTo(Exit.USAGE);
        assertThat(err.toString()).contains("january.md is a file; a book is named by its folder or its book.yaml");
    }

    /** A line that runs over the edge of a terminal is broken wherever that falls. */
    @ParameterizedTest
    @ValueSource(strings = {"build", "check", "inspect", "compare", "explain"})
    void examplesFitTheNarrowestTerminal(String command) {
        run(command, "--help");
        assertThat(out.toString()
                        .lines()
                        .dropWhile(line -> !line.equals("Examples:"))
                        .skip(1))
                .isNotEmpty()
                .allMatch(line -> line.startsWith("  octavo " + command) && line.length() < 80);
    }

    @Test
    void jobsBelowOneAreAMisuse() {
        assertThat(run("build", folder.toString(), "--jobs", "0")).isEqualTo(Exit.USAGE);
        assertThat(err.toString()).contains("--jobs takes a number from 1");
    }

    @Test
    void buildTimeThatIsNoNumberIsAMisuse() {
        int exit = Main.run(
                new String[] {"build", folder.toString()},
                Map.of("SOURCE_DATE_EPOCH", "yesterday"),
                new PrintWriter(out, true),
                new PrintWriter(err, true));
        assertThat(exit).isEqualTo(Exit.USAGE);
        assertThat(err.toString()).contains("SOURCE_DATE_EPOCH is not a number of seconds: yesterday");
    }

    @Test
    void folderThatIsNotThereIsInputOutput() {
        assertThat(run("build", folder.resolve("none").toString())).isEqualTo(Exit.INPUT_OUTPUT);
        assertThat(err.toString()).contains("octavo: there is no ").doesNotContain("\tat ");
    }

    @Test
    void folderWithoutABookIsAProblemAndNothingIsWritten() {
        assertThat(run("build", folder.toString())).isEqualTo(Exit.BOOK_HAS_ERRORS);
        assertThat(err.toString()).contains("book.yaml:1:1: error OCT-");
        assertThat(folder).isEmptyDirectory();
    }

    private int run(String... arguments) {
        return Main.run(arguments, Map.of(), new PrintWriter(out, true), new PrintWriter(err, true));
    }
}
