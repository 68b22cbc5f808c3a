package octavo.verify.epubcheck;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** EPUBCheck's own command line, as a second opinion on what {@link Epubcheck} says. */
public final class EpubcheckCommand {

    private static final ClassLoader LIBRARY = Library.find().orElseThrow();
    private static final Pattern MESSAGE = Pattern.compile(
            "\"ID\"\\s*:\\s*\"([^\"]+)\",\\s*\"severity\"\\s*:\\s*\"([^\"]+)\",\\s*\"message\"\\s*:\\s*\"((?:[^\"\\\\]|\\\\.)*)\"");

    private EpubcheckCommand() {}

    /** What it reports, as {@code ERROR RSC-005 message}; not that embedded fonts are embedded, CSS-028. */
    public static List<String> messages(byte[] epub, Path folder) {
        try {
            Path file = Files.write(folder.resolve("book.epub"), epub);
            Path report = folder.resolve("report.json");
            run(file.toString(), "--json", report.toString(), "--usage", "--quiet");
            return read(Files.readString(report));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> read(String json) {
        List<String> messages = new ArrayList<>();
        Matcher found = MESSAGE.matcher(json);
        while (found.find()) {
            if (!found.group(1).equals("CSS-028")) {
                messages.add(found.group(2) + " " + found.group(1) + " " + found.group(3));
            }
        }
        return messages;
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
