package octavo.cli;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import octavo.Made;
import octavo.Release;
import octavo.book.Isbn;
import octavo.finishing.Finished;
import octavo.folio.Composition;
import octavo.problem.Outcome;
import octavo.proof.FileCheck;
import octavo.report.Messages;
import octavo.report.Report;

/** What a command came to, as a report. */
final class Reports {

    private Reports() {}

    /** The report on a build that the verdict lets be made, or on none. */
    static Report of(Outcome<Made> build, Verdict verdict) {
        Report report = of(build);
        return verdict.made() ? report : report.withoutEditions();
    }

    /** The report on a book and all of its files that there are. */
    static Report of(Outcome<Made> book) {
        return new Report(
                Release.NUMBER,
                book.value().map(made -> made.book().metadata().title()).orElse(""),
                book.value()
                        .map(made -> made.book().metadata().language().tag())
                        .orElse(""),
                book.value().map(Reports::editions).orElse(List.of()),
                book.value().map(Reports::companions).orElse(List.of()),
                Messages.sorted(book.problems()),
                book.value().map(Made::seconds).orElse(Map.of()),
                book.value().map(Reports::compositions).orElse(Map.of()),
                book.value().map(Made::identity).orElse(List.of()));
    }

    /** The report on files without a book. */
    static Report ofFiles(Outcome<List<FileCheck>> files) {
        return new Report(
                Release.NUMBER,
                "",
                "",
                files.value().orElse(List.of()).stream().map(Reports::edition).toList(),
                Messages.sorted(files.problems()),
                Map.of());
    }

    private static Map<String, Composition> compositions(Made made) {
        Map<String, Composition> compositions = new LinkedHashMap<>();
        for (Finished finished : made.editions()) {
            if (!finished.composition().pages().isEmpty()) {
                compositions.put(finished.edition().name(), finished.composition());
            }
        }
        return compositions;
    }

    private static List<Report.Edition> editions(Made made) {
        return made.editions().stream()
                .map(finished -> edition(finished, made.seconds(finished)))
                .toList();
    }

    private static List<Report.Companion> companions(Made made) {
        return made.companions().stream()
                .map(one -> new Report.Companion(
                        one.kind().key(), one.file(), one.edition(), sha256(one.bytes()), one.bytes().length))
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
                finished.checks(),
                finished.pageMap());
    }

    private static Report.Edition edition(FileCheck file) {
        return new Report.Edition(
                file.file(),
                file.kind(),
                file.file(),
                sha256(file.bytes()),
                file.bytes().length,
                Optional.empty(),
                OptionalInt.empty(),
                0,
                file.checks(),
                Optional.empty());
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
