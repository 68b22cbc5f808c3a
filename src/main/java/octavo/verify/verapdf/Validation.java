package octavo.verify.verapdf;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import octavo.source.Jail;

/**
 * veraPDF at work in a process of its own, with a heap of its own: it takes much of both, and whatever happens to it
 * happens to nobody else.
 */
final class Validation {

    private static final String MAIN = "octavo.verapdf.Validate";
    private static final String HEAP = "-Xmx768m";
    private static final Pattern JAR = Pattern.compile("validation-model-jakarta-(.+)\\.jar");
    private static final long MINUTES = 10;

    private Validation() {}

    /** The folder {@code verapdf} beside the program, with veraPDF and what it needs; none where it is not there. */
    static Optional<Path> library() {
        try {
            Path program = Path.of(Validation.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            Path folder = program.resolveSibling("verapdf");
            boolean whole = Jail.at(folder).files().stream()
                    .anyMatch(file -> JAR.matcher(file).matches());
            return whole ? Optional.of(folder) : Optional.empty();
        } catch (IOException | URISyntaxException e) {
            return Optional.empty();
        }
    }

    /** By the name of its jar; none where it is not there. */
    static Optional<String> version() {
        return library().flatMap(folder -> {
            try {
                return Jail.at(folder).files().stream()
                        .map(JAR::matcher)
                        .filter(Matcher::matches)
                        .map(jar -> jar.group(1))
                        .findFirst();
            } catch (IOException e) {
                return Optional.empty();
            }
        });
    }

    /**
     * All rules of some standards that files break, up to five places of each.
     *
     * @throws IOException where the process did not come to an end, or to a bad one
     */
    static List<Breach> breaches(Path library, Collection<Standard> standards, List<Path> files) throws IOException {
        Process process = start(library, standards, files);
        Executor afterwards = CompletableFuture.delayedExecutor(MINUTES, TimeUnit.MINUTES);
        CompletableFuture<Void> late = CompletableFuture.runAsync(process::destroyForcibly, afterwards);
        try {
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            int exit = process.waitFor();
            if (late.isDone()) {
                throw new IOException("veraPDF took longer than %d minutes".formatted(MINUTES));
            }
            if (exit != 0) {
                throw new IOException("veraPDF came to a bad end, " + exit);
            }
            return said.lines().flatMap(line -> Breach.read(line).stream()).toList();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("veraPDF was interrupted", e);
        } finally {
            late.cancel(false);
            process.destroyForcibly();
        }
    }

    /** It lives as long as its standard input is held open, so that nothing is left of it where this program is killed. */
    static Process start(Path library, Collection<Standard> standards, List<Path> files) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                HEAP,
                "-XX:+UseSerialGC",
                "-Djava.awt.headless=true",
                "-cp",
                library.resolve("*").toString(),
                MAIN,
                standards.stream().map(Standard::flavour).collect(Collectors.joining(","))));
        files.forEach(file -> command.add(file.toString()));
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }
}
