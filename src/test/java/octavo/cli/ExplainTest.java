package octavo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Map;
import octavo.problem.Code;
import org.junit.jupiter.api.Test;

class ExplainTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void codeIsExplainedHoweverItIsWritten() {
        assertThat(run("explain", "oct-ref-001")).isEqualTo(Exit.MADE);
        assertThat(out.toString()).startsWith("OCT-REF-001 (error): ").contains("How to mend it.");
    }

    @Test
    void withoutACodeAllAreListed() {
        assertThat(run("explain")).isEqualTo(Exit.MADE);
        assertThat(out.toString().lines()).hasSize(Code.values().length);
    }

    @Test
    void unknownCodeIsAMisuse() {
        assertThat(run("explain", "OCT-RFE-001")).isEqualTo(Exit.USAGE);
        assertThat(err.toString()).contains("no message has the code OCT-RFE-001; did you mean OCT-REF-001?");
    }

    @Test
    void doctorFindsAllThatABuildOfTheseTestsNeeds() {
        run("doctor");
        assertThat(out.toString())
                .containsPattern("(?m)^ok +Java +25")
                .containsPattern("(?m)^ok +EPUBCheck +5\\.3\\.0$")
                .containsPattern("(?m)^ok +fonts ")
                .containsPattern("(?m)^ok +temporary files ");
    }

    private int run(String... arguments) {
        return Main.run(arguments, Map.of(), new PrintWriter(out, true), new PrintWriter(err, true));
    }
}
