package octavo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The handbook's recipes for build servers, taken at their word. */
class RecipesTest {

    private static final String CHAPTER = read(Path.of("manuscript/the-workshop/build-servers.md"));

    @TempDir
    private Path folder;

    @Test
    void githubsAsksTheActionForWhatItTakesAndFindsWhatItMakes() {
        Map<?, ?> action = yaml(read(Path.of("action.yml")));
        String output = (String) ((Map<?, ?>) ((Map<?, ?>) action.get("inputs")).get("output")).get("default");
        Map<?, ?> job = (Map<?, ?>) ((Map<?, ?>) yaml(block("yaml", "GitHub")).get("jobs")).get("book");
        Set<String> met = new HashSet<>();
        for (Object each : (List<?>) job.get("steps")) {
            Map<?, ?> step = (Map<?, ?>) each;
            String uses = ((String) step.get("uses")).replaceAll("@.*|.*/", "");
            Map<?, ?> with = step.get("with") instanceof Map<?, ?> some ? some : Map.of();
            met.add(uses);
            switch (uses) {
                case "checkout" -> assertThat(with).isEmpty();
                case "octavo" ->
                    assertThat(new ArrayList<Object>(((Map<?, ?>) action.get("inputs")).keySet()))
                            .containsAll(new ArrayList<Object>(with.keySet()));
                case "upload-sarif" -> assertThat(with.get("sarif_file")).isEqualTo(output + "/report.sarif");
                case "upload-artifact" -> assertThat(with.get("path")).isEqualTo(output);
                default -> throw new AssertionError(uses);
            }
        }
        assertThat(met).containsExactlyInAnyOrder("checkout", "octavo", "upload-sarif", "upload-artifact");
    }

    @Test
    void gitlabsMakesWhatItKeeps() throws Exception {
        Map<?, ?> job = (Map<?, ?>) yaml(block("yaml", "GitLab")).get("book");
        Runner runner = new Runner(folder);
        runner.book("book");
        Runner.install(folder.resolve("octavo/bin/octavo")); // as its cache brings it
        Map<String, Long> before = stand("book");
        for (Object line : (List<?>) job.get("script")) {
            Runner.Run run = runner.run((String) line, Map.of("CI_PROJECT_DIR", folder.toString()));
            assertThat(run.exit()).as(run.said()).isZero();
        }
        Map<?, ?> artifacts = (Map<?, ?>) job.get("artifacts");
        ((List<?>) artifacts.get("paths"))
                .forEach(path -> assertThat(folder.resolve((String) path)).exists());
        assertThat(folder.resolve((String) ((Map<?, ?>) artifacts.get("reports")).get("junit")))
                .exists();
        assertThat(stand("book")).as("nothing is written beside the manuscript").isEqualTo(before);
    }

    @Test
    void jenkinsMakesWhatItKeeps() throws Exception {
        String pipeline = block("groovy", "Jenkins");
        Runner runner = new Runner(folder);
        runner.book("book");
        Path octavo = Runner.install(folder.resolve("opt/octavo"));
        for (String line : quoted(pipeline, "sh '([^']+)'")) {
            Runner.Run run = runner.run(line.replace("/opt/octavo/bin/octavo", octavo.toString()), Map.of());
            assertThat(run.exit()).as(run.said()).isZero();
        }
        assertThat(quoted(pipeline, "junit '([^']+)'"))
                .singleElement()
                .satisfies(report -> assertThat(folder.resolve(report)).exists());
        assertThat(quoted(pipeline, "archiveArtifacts '([^']+)/\\*\\*'"))
                .singleElement()
                .satisfies(kept -> assertThat(folder.resolve(kept)).isNotEmptyDirectory());
    }

    private Map<String, Long> stand(String in) throws IOException {
        Map<String, Long> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder.resolve(in))) {
            for (Path file : all.toList()) {
                files.put(file.toString(), Files.getLastModifiedTime(file).toMillis());
            }
        }
        return files;
    }

    private static String block(String language, String server) {
        Matcher block = Pattern.compile("(?s)```" + language + " \\{caption=\"[^\"]*" + server + "\"}\n(.*?)```")
                .matcher(CHAPTER);
        assertThat(block.find()).as(server).isTrue();
        return block.group(1);
    }

    private static List<String> quoted(String text, String pattern) {
        List<String> all = new ArrayList<>();
        for (Matcher one = Pattern.compile(pattern).matcher(text); one.find(); ) {
            all.add(one.group(1));
        }
        assertThat(all).isNotEmpty();
        return all;
    }

    private static Map<?, ?> yaml(String text) {
        return (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromString(text);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
