package octavo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The action for build servers, its script run as a server would run it. */
class ActionTest {

    private static final Map<?, ?> ACTION = action();

    @TempDir
    private Path folder;

    @Test
    void everyInputReachesTheScriptByTheEnvironmentAlone() {
        Map<?, ?> environment = (Map<?, ?>) script().get("env");
        for (Object input : ((Map<?, ?>) ACTION.get("inputs")).keySet()) {
            assertThat(environment.values()).anyMatch(value -> value.equals("${{ inputs." + input + " }}"));
        }
        assertThat((String) script().get("run")).doesNotContain("${{");
    }

    @Test
    void scriptPassesItsInputsAndTellsHowItWent() throws Exception {
        Path octavo = Files.writeString(folder.resolve("octavo"), "#!/bin/sh\nprintf '<%s>' \"$@\"\nexit 3\n");
        assertThat(octavo.toFile().setExecutable(true)).isTrue();
        Path output = Files.createFile(folder.resolve("output"));
        ProcessBuilder bash = new ProcessBuilder("bash", "-e", "-c", (String) script().get("run"));
        bash.environment()
                .putAll(Map.of(
                        "OCTAVO", octavo.toString(),
                        "BOOK", "my book; rm -rf x",
                        "OUTPUT", "out",
                        "OPTIONS", "--strict -e print",
                        "REPORTS", "html sarif",
                        "GITHUB_OUTPUT", output.toString()));
        Process run = bash.start();
        assertThat(new String(run.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8))
                .isEqualTo("<build><my book; rm -rf x><-o><out><--strict><-e><print><--report><html><--report><sarif>");
        assertThat(run.waitFor()).isEqualTo(3);
        assertThat(output).hasContent("folder=out\nexit-code=3");
    }

    private static Map<?, ?> script() {
        List<?> steps = (List<?>) ((Map<?, ?>) ACTION.get("runs")).get("steps");
        return (Map<?, ?>) steps.getLast();
    }

    private static Map<?, ?> action() {
        try {
            return (Map<?, ?>)
                    new Load(LoadSettings.builder().build()).loadFromString(Files.readString(Path.of("action.yml")));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
