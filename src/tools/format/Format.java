import static java.nio.charset.StandardCharsets.UTF_8;

import com.palantir.javaformat.java.Formatter;
import com.palantir.javaformat.java.FormatterException;
import com.palantir.javaformat.java.JavaFormatterOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Lays out every Java file of the project, or says which are not laid out.
 *
 * <p>It runs in a JVM of its own, because the formatter reads Java with the compiler that it runs on, and Maven may run
 * on an older one than the sources are written for.
 */
final class Format {

    private static final Formatter FORMATTER = Formatter.createFormatter(JavaFormatterOptions.builder()
            .style(JavaFormatterOptions.Style.PALANTIR)
            .build());

    private Format() {}

    public static void main(String[] arguments) throws IOException, FormatterException {
        boolean apply = arguments[0].equals("apply");
        List<Path> changed = new ArrayList<>();
        for (Path file : javaFiles()) {
            String written = Files.readString(file, UTF_8);
            String formatted = FORMATTER.formatSourceAndFixImports(written);
            if (!formatted.equals(written)) {
                changed.add(file);
                if (apply) {
                    Files.writeString(file, formatted, UTF_8);
                }
            }
        }
        if (!apply && !changed.isEmpty()) {
            changed.forEach(file -> System.err.println("not formatted: " + file));
            System.err.println("mvn -q process-sources -Dformat=apply lays them out");
            System.exit(1);
        }
    }

    private static List<Path> javaFiles() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
    }
}
