package octavo.verify.epubcheck;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import octavo.problem.Code;
import octavo.problem.Problem;
import octavo.problem.Severity;
import octavo.source.SourceSpan;
import octavo.source.Spool;
import octavo.verify.Check;

/**
 * What EPUBCheck finds in an EPUB.
 *
 * <p>Places are inside the EPUB: {@code the-lamp.epub/EPUB/january.xhtml:7:11}. Its messages on usage are no problems; the check's
 * detail counts them by their ids.
 */
public final class Epubcheck {

    private static final String PACKAGE = "com.adobe.epubcheck.";

    private Epubcheck() {}

    /**
     * The check of one file; safe on several threads at once.
     *
     * @param name of the file, as messages shall show it
     */
    public static Check check(String name, byte[] epub) throws IOException {
        Optional<ClassLoader> library = Library.find();
        if (library.isEmpty()) {
            return new Check("epubcheck", List.of(absent(name)), "EPUBCheck is not installed");
        }
        List<Finding> findings = findings(name, epub, library.get());
        try {
            return of(name, findings, version(library.get()));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the folder \"check\" holds another EPUBCheck than this Octavo knows", e);
        }
    }

    /** All of its messages as it gives them. */
    static List<Finding> findings(String name, byte[] epub, ClassLoader library) throws IOException {
        try (Spool spool = Spool.of(name, epub)) {
            return findings(spool.file(), library);
        } catch (InvocationTargetException e) {
            throw new IOException("EPUBCheck broke down: " + e.getCause(), e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the folder \"check\" holds another EPUBCheck than this Octavo knows", e);
        }
    }

    /**
     * Lets EPUBCheck load and read its schemas, so that the first check that follows is quick; meant to run beside other
     * work, and of no other effect.
     */
    public static void rehearse() {
        try {
            check("rehearsal.epub", Rehearsal.epub());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Which EPUBCheck there is; none where the program was installed without. */
    public static Optional<String> version() {
        return Library.find().map(library -> {
            try {
                return version(library);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("the folder \"check\" holds no EPUBCheck", e);
            }
        });
    }

    private static Check of(String name, List<Finding> findings, String version) {
        List<Problem> problems = findings.stream()
                .filter(Finding::matters)
                .filter(finding -> findings.stream().noneMatch(finding::echoes))
                .map(finding -> finding.problem(name))
                .distinct()
                .toList();
        Map<String, Long> usage = findings.stream()
                .filter(finding -> finding.grade().equals("USAGE"))
                .collect(Collectors.groupingBy(Finding::id, TreeMap::new, Collectors.counting()));
        String notes = usage.entrySet().stream()
                .map(entry -> entry.getKey() + " × " + entry.getValue())
                .collect(Collectors.joining(", "));
        return new Check(
                "epubcheck", problems, "EPUBCheck " + version + (notes.isEmpty() ? "" : "; notes on usage: " + notes));
    }

    private static List<Finding> findings(Object epub, ClassLoader library) throws ReflectiveOperationException {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(library);
        try {
            Class<?> report = library.loadClass(PACKAGE + "api.Report");
            Class<?> localizable = library.loadClass(PACKAGE + "api.LocalizableReport");
            Class<?> checker = library.loadClass(PACKAGE + "api.EpubCheck");
            Object dictionary = library.loadClass(PACKAGE + "messages.LocalizedMessageDictionary")
                    .getConstructor(Locale.class)
                    .newInstance(Locale.ENGLISH);
            Listener listener = new Listener(dictionary);
            Object proxy = Proxy.newProxyInstance(library, new Class<?>[] {localizable}, listener);
            Object check = checker.getConstructor(epub.getClass(), report).newInstance(epub, proxy);
            checker.getMethod("setLocale", Locale.class).invoke(check, Locale.ENGLISH);
            checker.getMethod("check").invoke(check);
            return new ArrayList<>(listener.findings());
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private static String version(ClassLoader library) throws ReflectiveOperationException {
        return (String) library.loadClass(PACKAGE + "api.EpubCheck")
                .getMethod("version")
                .invoke(null);
    }

    private static Problem absent(String name) {
        return new Problem(
                Code.CHECK_EPUB,
                Severity.WARNING,
                SourceSpan.of(name),
                "EPUBCheck did not look at this file: the folder \"check\" beside the program is missing",
                "build the program again, or install it whole");
    }
}
