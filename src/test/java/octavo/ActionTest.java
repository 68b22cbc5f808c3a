package octavo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

    /** All steps that are shell code, over a small book in a repository, with every input as it is left out. */
    @Test
    void stepsMakeABookWithItsReports() throws Exception {
        Runner runner = new Runner(Files.createDirectory(folder.resolve("repository")));
        runner.book("book");
        Map<String, String> outputs = steps(runner, Map.of("book", "book", "options", "-e epub --no-check"), 0);
        assertThat(outputs).containsOnly(Map.entry("folder", "build"), Map.entry("exit-code", "0"));
        assertThat(runner.repository().resolve("build"))
                .isDirectoryContaining("glob:**/the-lighthouse-ledger.epub")
                .isDirectoryContaining("glob:**/report.html")
                .isDirectoryContaining("glob:**/report.junit.xml")
                .isDirectoryContaining("glob:**/report.sarif");
    }

    /** The service that shows messages beside lines looks for their files from the repository's root. */
    @Test
    void stepsFailWithABookAndStillSayWhere() throws Exception {
        Runner runner = new Runner(Files.createDirectory(folder.resolve("repository")));
        Path book = runner.book("my book");
        Files.writeString(book.resolve("january.md"), "\n\nSee @fig:nowhere.\n", StandardOpenOption.APPEND);
        Map<String, String> outputs = steps(runner, Map.of("book", "my book", "options", "-e epub"), 1);
        assertThat(outputs).containsEntry("folder", "build").containsEntry("exit-code", "1");
        Path sarif = runner.repository().resolve("build/report.sarif");
        Matcher uri = Pattern.compile("\"uri\": \"([^\"]*january.md)\"").matcher(Files.readString(sarif));
        assertThat(uri.find()).isTrue();
        assertThat(runner.repository().resolve(uri.group(1).replace("%20", " ")))
                .exists();
    }

    /** Answers with the action's outputs. */
    private Map<String, String> steps(Runner runner, Map<String, String> with, int exit) throws Exception {
        Path action = Files.createDirectory(folder.resolve("action"));
        Runner.install(action.resolve("bin/octavo"));
        Files.writeString(action.resolve("pom.xml"), "<project/>");
        Path output = Files.createFile(folder.resolve("output"));
        for (Object each : (List<?>) ((Map<?, ?>) ACTION.get("runs")).get("steps")) {
            Map<?, ?> step = (Map<?, ?>) each;
            if (step.get("run") instanceof String script) {
                Map<String, String> environment = new HashMap<>(Map.of(
                        "GITHUB_OUTPUT", output.toString(),
                        "GITHUB_STEP_SUMMARY", folder.resolve("summary").toString(),
                        "GITHUB_ACTION_PATH", action.toString()));
                ((Map<?, ?>) step.get("env"))
                        .forEach((name, value) -> environment.put((String) name, value((String) value, with, action)));
                Runner.Run run = runner.run(script, environment);
                assertThat(run.exit()).as(run.said()).isEqualTo(step == script() ? exit : 0);
            }
        }
        Map<String, String> said = new HashMap<>();
        Files.readAllLines(output).forEach(line -> said.put(line.split("=", 2)[0], line.split("=", 2)[1]));
        assertThat(said.get("key")).as("of the cache").matches("[0-9a-f]{40}");
        Map<String, String> outputs = new HashMap<>();
        ((Map<?, ?>) ACTION.get("outputs")).forEach((name, described) -> {
            String value = (String) ((Map<?, ?>) described).get("value");
            outputs.put((String) name, said.get(value.replaceAll(".*outputs\\.|\\s*}}", "")));
        });
        return outputs;
    }

    /** An expression as the server puts it in: an input, or where the action lies. */
    private static String value(String expression, Map<String, String> with, Path action) {
        Matcher input = Pattern.compile("\\$\\{\\{ inputs\\.(\\S+) }}").matcher(expression);
        if (input.matches()) {
            Map<?, ?> described = (Map<?, ?>) ((Map<?, ?>) ACTION.get("inputs")).get(input.group(1));
            return with.getOrDefault(input.group(1), (String) described.get("default"));
        }
        return expression.replace("${{ github.action_path }}", action.toString());
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
