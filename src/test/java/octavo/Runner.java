package octavo;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Runs shell code as a build server does: in the checked out repository, with little in its environment, up to the first failure. */
record Runner(Path repository) {

    /** @param exit its code */
    record Run(int exit, String said) {}

    /** Lays the program, as it was just compiled, where its launcher is looked for. */
    static Path install(Path launcher) throws IOException {
        String classes = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.endsWith("test-classes"))
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
        Files.createDirectories(launcher.getParent());
        Files.writeString(launcher, """
            #!/bin/sh
            exec "%s/bin/java" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Djava.awt.headless=true -Dfile.encoding=UTF-8 \\
                -cp "%s" octavo.cli.Main "$@"
            """.formatted(System.getProperty("java.home"), classes));
        if (!launcher.toFile().setExecutable(true)) {
            throw new IOException(launcher + " cannot be made executable");
        }
        return launcher;
    }

    /** Copies a small book into the repository. */
    Path book(String folder) throws IOException {
        Path from = Path.of("src/test/resources/books/ledger");
        Path to = repository.resolve(folder);
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
        return to;
    }

    Run run(String script, Map<String, String> environment) throws IOException, InterruptedException {
        ProcessBuilder shell = new ProcessBuilder("bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", script)
                .directory(repository.toFile())
                .redirectErrorStream(true);
        String path = shell.environment().get("PATH");
        shell.environment().clear(); // no home, no locale
        shell.environment().put("PATH", path);
        shell.environment().putAll(environment);
        Process process = shell.start();
        String said = new String(process.getInputStream().readAllBytes(), UTF_8);
        return new Run(process.waitFor(), said);
    }
}
