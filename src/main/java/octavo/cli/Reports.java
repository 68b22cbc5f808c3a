package octavo.cli;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import octavo.Finished;
import octavo.Made;
import octavo.Release;
import octavo.book.Isbn;
import octavo.problem.Outcome;
import octavo.report.Messages;
import octavo.report.Report;

/** What a build came to, as a report. */
final class Reports {

    private Reports() {}

    /** The report on a build; it names editions where the verdict lets them be made. */
    static Report of(Outcome<Made> build, Verdict verdict) {
        return new Report(
                Release.NUMBER,
                build.value().map(made -> made.book().metadata().title()).orElse(""),
                build.value()
                        .map(made -> made.book().metadata().language().tag())
                        .orElse(""),
                verdict.made() ? build.value().map(Reports::editions).orElse(List.of()) : List.of(),
                Messages.sorted(build.problems()),
                build.value().map(Made::seconds).orElse(Map.of()));
    }

    private static List<Report.Edition> editions(Made made) {
        return made.editions().stream()
                .map(finished -> edition(finished, made.seconds(finished)))
                .toList();
    }

    private static Report.Edition edition(Finished finished, double seconds) {
        return new Report.Edition(
                finished.edition().name(),
                finished.edition().kind().key(),
                finished.file(),
                sha256(finished.bytes()),
                finished.bytes().length,
                finished.edition().isbn().map(Isbn::digits),
                finished.pages(),
                seconds,
                finished.checks());
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
