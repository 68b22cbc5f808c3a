package octavo.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import octavo.Release;
import octavo.source.Jail;
import octavo.source.Spool;
import octavo.verify.epubcheck.Epubcheck;
import octavo.verify.verapdf.Verapdf;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code octavo doctor}. */
@Command(name = "doctor", description = "Say what this machine has and lacks.")
final class Doctor implements Callable<Integer> {

    /** Bytes that a book of a thousand pages may need, near enough. */
    private static final long ENOUGH = 1L << 30;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    /**
     * One thing looked at.
     *
     * @param remedy what to do where it is not well
     */
    private record Finding(String name, boolean well, String seen, String remedy) {

        List<String> row() {
            return List.of(well ? "ok" : "lacking", name, seen);
        }
    }

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        List<Finding> findings = Stream.of(
                        octavo(), java(), memory(), fonts(), checker(), validator(), temporary(), names())
                .toList();
        Columns.lines(findings.stream().map(Finding::row).toList(), Set.of()).forEach(out::println);
        List<Finding> lacking =
                findings.stream().filter(finding -> !finding.well()).toList();
        lacking.forEach(finding -> out.println(finding.name() + ": " + finding.remedy()));
        return lacking.isEmpty() ? Exit.MADE : Exit.INPUT_OUTPUT;
    }

    private static Finding octavo() {
        return new Finding("Octavo", true, Release.NUMBER, "");
    }

    private static Finding java() {
        String seen = "%s, %s, %s processors"
                .formatted(
                        Runtime.version(),
                        System.getProperty("java.vendor"),
                        Runtime.getRuntime().availableProcessors());
        return new Finding("Java", Runtime.version().feature() >= 25, seen, "install Java 25 or later");
    }

    private static Finding memory() {
        long most = Runtime.getRuntime().maxMemory();
        return new Finding(
                "memory",
                most >= ENOUGH,
                "up to %d MiB".formatted(most >> 20),
                "large books may need more; set OCTAVO_JAVA_OPTIONS=-Xmx1g");
    }

    private static Finding fonts() {
        boolean there = Jail.shipped("fonts").has("fonts.properties");
        return new Finding("fonts", there, there ? "Octavo's own" : "none", "install Octavo again");
    }

    private static Finding checker() {
        Optional<String> version = Epubcheck.version();
        return new Finding(
                "EPUBCheck",
                version.isPresent(),
                version.orElse("not found"),
                "the folder \"check\" beside the program is missing; install Octavo again, or build it again");
    }

    private static Finding validator() {
        Optional<String> version = Verapdf.version();
        return new Finding(
                "veraPDF",
                version.isPresent(),
                version.orElse("not found"),
                "the folder \"verapdf\" beside the program is missing; install Octavo again, or build it again");
    }

    private static Finding temporary() {
        String folder = System.getProperty("java.io.tmpdir");
        try {
            Spool.of("doctor", new byte[1]).close();
            return new Finding("temporary files", true, folder, "");
        } catch (IOException e) {
            return new Finding(
                    "temporary files",
                    false,
                    folder + " cannot be written to",
                    "set OCTAVO_JAVA_OPTIONS=-Djava.io.tmpdir=DIR");
        }
    }

    private static Finding names() {
        String seen = System.getProperty("sun.jnu.encoding", "unknown");
        boolean all = seen.equalsIgnoreCase("UTF-8");
        return new Finding("file names", all, seen, "names that are not English may be lost; set LC_ALL=C.UTF-8");
    }
}
