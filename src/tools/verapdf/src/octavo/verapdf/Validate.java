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
import java.util.concurrent.Callable;
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
 * line, its parts divided by tabs: the file's place among the arguments, from 0; flavour; then either the number of
 * checks, or of a rule that failed the clause, the test, how often, where, and why.
 */
public final class Validate {

    /** So many failures of one rule are told; the rest are only counted. */
    private static final int TOLD = 5;

    /** What the process says where whoever started it has gone. */
    private static final int ALONE = 3;

    private Validate() {}

    /**
     * @param arguments flavours such as {@code ua1,2a}, then files
     */
    public static void main(String[] arguments) throws Exception {
        endWithWhoeverStartedThis();
        LogManager.getLogManager().reset();
        VeraGreenfieldFoundryProvider.initialise();
        List<Callable<List<String>>> work = new ArrayList<>();
        for (int i = 1; i < arguments.length; i++) {
            File file = new File(arguments[i]);
            String place = String.valueOf(i - 1);
            for (String flavour : arguments[0].split(",")) {
                work.add(() -> validate(place, file, PDFAFlavour.byFlavourId(flavour)));
            }
        }
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try (PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8)) {
            for (Future<List<String>> one : threads.invokeAll(work)) {
                one.get().forEach(out::println);
            }
        } finally {
            threads.shutdownNow();
        }
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
            told.add(String.join("\t", place, flavour.getId(), String.valueOf(result.getTotalAssertions())));
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
            return told;
        }
    }

    private static String line(String text) {
        return text == null ? "" : text.strip().replaceAll("\\s+", " ");
    }
}
