package octavo.verify.verapdf;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import octavo.source.Jail;

/**
 * veraPDF at work in a process of its own, with a heap of its own: it takes much of both, and whatever happens to it
 * happens to nobody else.
 */
final class Validation {

    private static final String MAIN = "octavo.verapdf.Validation";
    private static final String HEAP = "-Xmx768m";
    private static final Pattern JAR = Pattern.compile("validation-model-jakarta-(.+)\\.jar");

    /** For one file. */
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
     * A file that is to be held to standards.
     *
     * @param standards at least one
     */
    record Asked(Path file, Set<Standard> standards) {}

    /** What came of a file. */
    sealed interface Verdict {}

    /** @param breaches up to five places of each rule */
    record Examined(List<Breach> breaches) implements Verdict {}

    /** @param reason why nobody knows */
    record Unexamined(String reason) implements Verdict {}

    /**
     * Examines files, all of them in one process. Those that it came to no end with have each another one of their own, so
     * that one file spoils it for no other.
     *
     * @param told what came of each, by its place in the list, as soon as it is known
     */
    static void examine(Path library, List<Asked> files, BiConsumer<Integer, Verdict> told) {
        Transcript transcript = new Transcript(files, told);
        Optional<String> reason = run(library, files, transcript);
        for (int file : transcript.left()) {
            if (files.size() == 1) {
                told.accept(file, new Unexamined(reason.orElse("veraPDF said nothing of it")));
            } else {
                examine(library, List.of(files.get(file)), (_, verdict) -> told.accept(file, verdict));
            }
        }
    }

    /** Why the process came to no good end; empty where it did. */
    private static Optional<String> run(Path library, List<Asked> files, Transcript transcript) {
        Process process;
        try {
            process = start(library, files);
        } catch (IOException e) {
            return Optional.of(e.getMessage());
        }
        CompletableFuture<Void> late = late(process);
        try (BufferedReader said = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = said.readLine(); line != null; line = said.readLine()) {
                if (transcript.hear(line) && late.cancel(false)) {
                    late = late(process);
                }
            }
            int exit = process.waitFor();
            if (late.isDone()) {
                return Optional.of("veraPDF took longer than %d minutes".formatted(MINUTES));
            }
            return exit == 0 ? Optional.empty() : Optional.of("veraPDF came to a bad end, " + exit);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.of("veraPDF was interrupted");
        } catch (IOException e) {
            return Optional.of("veraPDF was not heard to the end");
        } finally {
            late.cancel(false);
            process.destroyForcibly();
        }
    }

    private static CompletableFuture<Void> late(Process process) {
        return CompletableFuture.runAsync(
                process::destroyForcibly, CompletableFuture.delayedExecutor(MINUTES, TimeUnit.MINUTES));
    }

    /** It lives as long as its standard input is held open, so that nothing is left of it where this program is killed. */
    static Process start(Path library, List<Asked> files) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                HEAP,
                "-XX:+UseSerialGC",
                "-Djava.awt.headless=true",
                "-cp",
                library.resolve("*").toString(),
                MAIN));
        for (Asked one : files) {
            command.add(one.standards().stream().sorted().map(Standard::flavour).collect(Collectors.joining(",")));
            command.add(one.file().toString());
        }
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }
}
