package octavo.verify.epubcheck;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** EPUBCheck's own command line, as a second opinion on what {@link Epubcheck} says. */
public final class EpubcheckCommand {

    private static final ClassLoader LIBRARY = Library.find().orElseThrow();
    private static final String NAME = "book.epub";

    private EpubcheckCommand() {}

    /** What it reports, as {@code ERROR RSC-005 message}; not that embedded fonts are embedded, CSS-028. */
    public static List<String> messages(byte[] epub, Path folder) {
        try {
            Path file = Files.write(folder.resolve(NAME), epub);
            Path report = folder.resolve("report.json");
            run(file.toString(), "--json", report.toString(), "--usage", "--quiet");
            return read(Files.readString(report));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All that it says, each with its place, as {@code ERROR RSC-005 EPUB/one.xhtml:9:12}; the file's name is left out. */
    public static List<String> places(byte[] epub, Path folder) {
        try {
            Path file = Files.write(folder.resolve(NAME), epub);
            Path report = folder.resolve("report.json");
            run(file.toString(), "--json", report.toString(), "--usage", "--quiet");
            return messages(Files.readString(report))
                    .flatMap(message -> ((List<?>) message.get("locations"))
                            .stream().map(at -> place(message.get("severity"), message.get("ID"), (Map<?, ?>) at)))
                    .distinct()
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same, as {@link Epubcheck} hears it. */
    public static List<String> heard(byte[] epub) throws IOException {
        return Epubcheck.findings(NAME, epub, LIBRARY).stream()
                .filter(finding -> !finding.grade().equals("SUPPRESSED"))
                .map(finding -> place(
                        finding.grade(),
                        finding.id(),
                        Map.of("path", finding.path(), "line", finding.line(), "column", finding.column())))
                .distinct()
                .sorted()
                .toList();
    }

    private static String place(Object grade, Object id, Map<?, ?> at) {
        String path = String.valueOf(at.get("path"));
        return "%s %s %s:%s:%s"
                .formatted(
                        grade,
                        String.valueOf(id).replace('_', '-'),
                        path.endsWith(NAME) ? "" : path,
                        at.get("line"),
                        at.get("column"));
    }

    private static Stream<Map<?, ?>> messages(String json) {
        Map<?, ?> report = (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromString(json);
        return ((List<?>) report.get("messages")).stream().map(message -> (Map<?, ?>) message);
    }

    private static List<String> read(String json) {
        return messages(json)
                .filter(message -> !message.get("ID").equals("CSS-028"))
                .map(message ->
                        "%s %s %s".formatted(message.get("severity"), message.get("ID"), message.get("message")))
                .toList();
    }

    private static void run(String... arguments) {
        PrintStream error = System.err;
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        Thread.currentThread().setContextClassLoader(LIBRARY);
        System.setErr(new PrintStream(PrintStream.nullOutputStream(), false, StandardCharsets.UTF_8));
        try {
            Class<?> checker = LIBRARY.loadClass("com.adobe.epubcheck.tool.EpubChecker");
            checker.getMethod("run", String[].class)
                    .invoke(checker.getConstructor().newInstance(), (Object) arguments);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        } finally {
            System.setErr(error);
            Thread.currentThread().setContextClassLoader(before);
        }
    }
}
