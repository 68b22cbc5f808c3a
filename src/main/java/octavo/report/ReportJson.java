package octavo.report;

import static octavo.report.Json.object;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import octavo.folio.Composition;
import octavo.problem.Problem;
import octavo.verify.Check;
import octavo.verify.Evidence;
import octavo.verify.identity.Statement;

/** A report for machines. */
record ReportJson(Report report) {

    /** Number of the form; keys may be added under the same number, never renamed. */
    private static final int SCHEMA = 1;

    /** The document. */
    String text() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("schema", SCHEMA);
        json.put("octavo", report.octavo());
        json.put("book", object("title", report.title(), "language", report.language()));
        json.put("editions", report.editions().stream().map(ReportJson::json).toList());
        json.put(
                "companions", report.companions().stream().map(ReportJson::json).toList());
        json.put("problems", report.problems().stream().map(this::json).toList());
        json.put("timings", report.timings());
        Map<String, Object> composition = new LinkedHashMap<>();
        report.compositions().forEach((edition, found) -> composition.put(edition, json(found)));
        json.put("composition", composition);
        json.put("identity", report.identity().stream().map(ReportJson::json).toList());
        json.put("sameText", SameWordsJson.of(report.words(), report.editions()));
        json.put("shareOfChecks", shareOfChecks());
        return Json.of(json);
    }

    /** How much of the time went into examining what was made, from 0 to 1. */
    private double shareOfChecks() {
        double all = report.timings().values().stream()
                .mapToDouble(Double::doubleValue)
                .sum();
        return all == 0 ? 0 : report.timings().getOrDefault("check", 0.0) / all;
    }

    private static Map<String, Object> json(Report.Edition edition) {
        return object(
                "name", edition.name(),
                "kind", edition.kind(),
                "file", edition.file(),
                "sha256", edition.sha256(),
                "bytes", edition.bytes(),
                "isbn", edition.isbn(),
                "pages", edition.pages(),
                "seconds", edition.seconds(),
                "checks", edition.checks().stream().map(ReportJson::json).toList());
    }

    private static Map<String, Object> json(Report.Companion companion) {
        return object(
                "kind", companion.kind(),
                "file", companion.file(),
                "edition", companion.edition(),
                "sha256", companion.sha256(),
                "bytes", companion.bytes());
    }

    private static Map<String, Object> json(Composition composition) {
        return object(
                "pages",
                composition.pages(),
                "remarks",
                composition.remarks().stream().map(ReportJson::json).toList());
    }

    private static Map<String, Object> json(Composition.Remark remark) {
        Map<String, Object> json = object(
                "kind", remark.kind().name().toLowerCase(Locale.ROOT),
                "page", remark.folio(),
                "file", remark.place().file(),
                "line", remark.place().line(),
                "column", remark.place().column(),
                "amount", remark.amount());
        remark.because().ifPresent(cause -> json.put("because", cause.name().toLowerCase(Locale.ROOT)));
        return json;
    }

    private static Map<String, Object> json(Statement statement) {
        return object(
                "edition", statement.editionName(),
                "fact", statement.fact(),
                "place", statement.place(),
                "value", statement.value(),
                "agrees", statement.agrees());
    }

    private static Map<String, Object> json(Check check) {
        Map<String, Object> json = object(
                "name", check.name(),
                "passed", check.passed(),
                "errors", check.errors(),
                "warnings", check.warnings(),
                "detail", check.detail());
        switch (check.evidence()) {
            case Evidence.None _ -> {}
            case Evidence.Inks(List<Evidence.Inks.Page> pages) ->
                json.put("ink", pages.stream().map(ReportJson::json).toList());
            case Evidence.Words _ -> {}
            case Evidence.Tally(List<Evidence.Tally.Count> counts) ->
                json.put("counts", counts.stream().map(ReportJson::json).toList());
        }
        return json;
    }

    private static Map<String, Object> json(Evidence.Tally.Count count) {
        return object(
                "thing", count.thing(),
                "manuscript", count.manuscript(),
                "file", count.file(),
                "matched", count.matched());
    }

    private static Map<String, Object> json(Check.Spot spot) {
        return object(
                "page", spot.page(),
                "left", spot.left(),
                "top", spot.top(),
                "width", spot.width(),
                "height", spot.height());
    }

    private static Map<String, Object> json(Evidence.Inks.Page page) {
        return object(
                "cyan", page.cyan(),
                "magenta", page.magenta(),
                "yellow", page.yellow(),
                "black", page.black(),
                "most", page.most());
    }

    private Map<String, Object> json(Problem problem) {
        List<Check.Spot> spots = report.editions().stream()
                .flatMap(edition -> edition.spots(problem).stream())
                .toList();
        OptionalInt page = report.editions().stream()
                .map(edition -> edition.page(problem.place()))
                .filter(OptionalInt::isPresent)
                .findFirst()
                .orElseGet(() -> spots.stream().mapToInt(Check.Spot::page).findFirst());
        return object(
                "code", problem.code().id(),
                "severity", Messages.word(problem.severity()),
                "file", problem.place().file(),
                "line", problem.place().line(),
                "column", problem.place().column(),
                "endLine", problem.place().endLine(),
                "endColumn", problem.place().endColumn(),
                "edition",
                        report.editions().stream()
                                .filter(edition -> edition.found(problem))
                                .map(Report.Edition::name)
                                .findFirst(),
                "page", page,
                "spots", spots.stream().map(ReportJson::json).toList(),
                "place", problem.place().toString(),
                "message", problem.message(),
                "hint", problem.hint());
    }
}
