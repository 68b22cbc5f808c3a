package octavo.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import octavo.problem.Code;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Every message has its page, and the handbook's appendix is made of them.
 *
 * <p>With {@code -Dmessages.accept} the appendix is written anew.
 */
class ExplanationTest {

    private static final Path PAGES = Path.of("src/main/resources/octavo/messages");
    private static final Path APPENDIX = Path.of("manuscript/back/every-message.md");
    private static final String HEAD = """
        # Every message {#every-message}

        Here is each kind of message by its code: what it means, why it matters, and how to mend what it finds. `octavo explain` shows the same on a terminal. A code keeps its meaning for good. If you meet one that isn't here, your Octavo is newer than your book.

        """;

    @ParameterizedTest
    @EnumSource
    void pageSaysWhatWhyAndHowWithAnExample(Code code) {
        Explanation page = Explanation.of(code);
        assertThat(page.title()).doesNotEndWith(".").hasSizeLessThan(60);
        assertThat(page.text())
                .matches("(?s)[^\\n"
                        + "]+\\n"
                        + "\\n"
                        + "\\*\\*Why it matters\\.\\*\\* [^\\n"
                        + "]+\\n"
                        + "\\n"
                        + "\\*\\*How to mend it\\.\\*\\* [^\\n"
                        + "]+\\n"
                        + "\\n"
                        + "```\\w+\\n"
                        + ".+\\n"
                        + "```\\n");
    }

    @Test
    void noPageIsLeftOver() throws IOException {
        try (Stream<Path> pages = Files.list(PAGES)) {
            assertThat(pages.map(page -> page.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(Arrays.stream(Code.values())
                            .map(code -> code.id() + ".md")
                            .toList());
        }
    }

    @Test
    void appendixOfTheHandbookIsMadeOfThem() throws IOException {
        String sections = Arrays.stream(Code.values())
                .map(code -> Explanation.of(code).section())
                .collect(Collectors.joining("\n"));
        if (System.getProperty("messages.accept") != null) {
            Files.writeString(APPENDIX, HEAD + sections);
        }
        assertThat(Files.readString(APPENDIX))
                .as("run this test with -Dmessages.accept")
                .isEqualTo(HEAD + sections);
    }

    @Test
    void pageIsShownInLinesThatFit() {
        List<String> lines = Explanation.of(Code.PICTURE_WITHOUT_ALT).lines(60, words -> "<" + words + ">");
        assertThat(lines)
                .startsWith("<OCT-PIC-005> (warning): Nothing says what a picture shows", "")
                .contains("    ![](flourish.png){alt=\"\"}")
                .anyMatch(line -> line.startsWith("<Why it matters.> "))
                .noneMatch(line -> line.contains("```") || line.contains("**"));
        assertThat(Explanation.of(Code.PICTURE_WITHOUT_ALT).lines(60, UnaryOperator.identity()))
                .filteredOn(line -> !line.startsWith("    ") && !line.startsWith("OCT-"))
                .allMatch(line -> line.length() <= 60);
    }
}
