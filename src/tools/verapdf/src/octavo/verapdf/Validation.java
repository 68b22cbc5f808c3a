package octavo.verapdf;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.logging.LogManager;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.VeraPDFFoundry;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;
import org.verapdf.pdfa.validation.profiles.RuleId;

/**
 * Validates PDFs by some of veraPDF's flavours, two at a time, and says on standard output what came of it, one thing a
 * line, its parts divided by tabs: the file's place among those that are asked about, from 0; flavour; then either of a
 * rule that failed the clause, the test, how often, where, and why, or, when all of them are said, the number of checks.
 * Of a file that could not be read by a flavour the last is left out.
 */
public final class Validation {

    /** So many failures of one rule are told; the rest are only counted. */
    private static final int TOLD = 5;

    /** What the process says where whoever started it has gone. */
    private static final int ALONE = 3;

    /** What it says where a file could not be read. */
    private static final int UNREAD = 1;

    private Validation() {}

    /**
     * @param arguments by turns flavours such as {@code ua1,2a} and a file
     */
    public static void main(String[] arguments) throws InterruptedException {
        endWithWhoeverStartedThis();
        LogManager.getLogManager().reset();
        VeraGreenfieldFoundryProvider.initialise();
        ExecutorService threads = Executors.newFixedThreadPool(2);
        List<Future<List<String>>> work = new ArrayList<>();
        for (int i = 0; i + 1 < arguments.length; i += 2) {
            File file = new File(arguments[i + 1]);
            String place = String.valueOf(i / 2);
            for (String flavour : arguments[i].split(",")) {
                work.add(threads.submit(() -> validate(place, file, PDFAFlavour.byFlavourId(flavour))));
            }
        }
        threads.shutdown();
        if (!say(work)) {
            System.exit(UNREAD);
        }
    }

    /** Whether all could be read. */
    private static boolean say(List<Future<List<String>>> work) throws InterruptedException {
        boolean all = true;
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        for (Future<List<String>> one : work) {
            try {
                one.get().forEach(out::println);
                out.flush();
            } catch (ExecutionException e) {
                all = false;
            }
        }
        return all;
    }

    /** They hold the other end of the standard input. */
    private static void endWithWhoeverStartedThis() {
        Thread watch = new Thread(() -> {
            try {
                System.in.transferTo(OutputStream.nullOutputStream());
            } catch (IOException e) {
                // as good as its end
            }
            Runtime.getRuntime().halt(ALONE);
        });
        watch.setDaemon(true);
        watch.start();
    }

    private static List<String> validate(String place, File file, PDFAFlavour flavour)
            throws VeraPDFException, IOException {
        VeraPDFFoundry foundry = Foundries.defaultInstance();
        try (PDFAParser parser = foundry.createParser(file, flavour)) {
            ValidationResult result =
                    foundry.createValidator(flavour, TOLD, false, true, false).validate(parser);
            List<String> told = new ArrayList<>();
            Map<RuleId, Integer> counts = new HashMap<>(result.getFailedChecks());
            for (TestAssertion failed : result.getTestAssertions()) {
                RuleId rule = failed.getRuleId();
                told.add(String.join(
                        "\t",
                        place,
                        flavour.getId(),
                        rule.getClause(),
                        String.valueOf(rule.getTestNumber()),
                        String.valueOf(counts.getOrDefault(rule, 1)),
                        line(failed.getLocation().getContext()),
                        line(failed.getErrorMessage() == null ? failed.getMessage() : failed.getErrorMessage())));
            }
            told.add(String.join("\t", place, flavour.getId(), String.valueOf(result.getTotalAssertions())));
            return told;
        }
    }

    private static String line(String text) {
        return text == null ? "" : text.strip().replaceAll("\\s+", " ");
    }
}
