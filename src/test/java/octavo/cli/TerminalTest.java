package octavo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import octavo.problem.Code;
import octavo.problem.Problem;
import octavo.source.SourceSpan;
import org.junit.jupiter.api.Test;

class TerminalTest {

    private static final Problem WARNING =
            new Problem(Code.NOTE_UNUSED, SourceSpan.at("a.md", 2, 1), "the note is not used", "call it");
    private static final Problem NOTE =
            new Problem(Code.NOT_YET_MADE, SourceSpan.at("b.md", 1, 1), "not yet made", "wait");

    private final StringWriter written = new StringWriter();

    @Test
    void logsGetALineForEachStage() {
        Terminal terminal = terminal(false, false, false);
        terminal.at(0, "read");
        terminal.at(0.5, "resolve");
        terminal.at(0.75, "resolve");
        assertThat(lines()).containsExactly("read", "resolve");
    }

    @Test
    void terminalsGetABarThatIsGoneBeforeMessagesCome() {
        Terminal terminal = terminal(true, true, false);
        terminal.at(0.5, "read");
        terminal.tell(List.of(WARNING));
        assertThat(written.toString())
                .startsWith(
                        "\r\u001B[K  ████████████░░░░░░░░░░░░  read\r\u001B[Ka.md:2:1: \u001B[1;33mwarning\u001B[m ");
    }

    @Test
    void withoutColourNoEscapeIsSent() {
        terminal(false, false, false).tell(List.of(NOTE, WARNING));
        assertThat(lines())
                .containsExactly(
                        "a.md:2:1: warning OCT-TEXT-006: the note is not used",
                        "    hint: call it",
                        "b.md:1:1: note OCT-BOOK-002: not yet made",
                        "    hint: wait");
    }

    @Test
    void quietBuildsTellOnlyWhatIsWrong() {
        Terminal terminal = terminal(true, false, true);
        terminal.at(0.5, "read");
        terminal.tell(List.of(NOTE, WARNING));
        terminal.say("1 warning, 1 note");
        assertThat(lines())
                .containsExactly("a.md:2:1: warning OCT-TEXT-006: the note is not used", "    hint: call it");
    }

    private Terminal terminal(boolean live, boolean colour, boolean quiet) {
        return new Terminal(new PrintWriter(written), live, colour, quiet);
    }

    private List<String> lines() {
        return written.toString().lines().toList();
    }
}
