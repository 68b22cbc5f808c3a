package octavo.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import octavo.folio.Composition;
import octavo.folio.PageMap;
import octavo.problem.Problem;
import octavo.source.SourceSpan;
import octavo.verify.Check;
import octavo.verify.Evidence;
import octavo.verify.identity.Statement;

/**
 * One build, for machines: what {@code report.json} holds.
 *
 * @param octavo version that built
 * @param editions those that were made
 * @param companions what was made to go with them
 * @param problems of the whole book
 * @param timings seconds by the name of the stage, in the order of the work
 * @param compositions of the print editions that were made just now, by their names
 * @param identity every fact of the book's identity in every place of the finished files
 */
public record Report(
        String octavo,
        String title,
        String language,
        List<Edition> editions,
        List<Companion> companions,
        List<Problem> problems,
        Map<String, Double> timings,
        Map<String, Composition> compositions,
        List<Statement> identity) {

    /** Number of the form of {@link #json}; keys may be added under the same number, never renamed. */
    private static final int SCHEMA = 1;

    public Report {
        editions = List.copyOf(editions);
        companions = List.copyOf(companions);
        problems = List.copyOf(problems);
        timings = new LinkedHashMap<>(timings);
        compositions = new LinkedHashMap<>(compositions);
        identity = List.copyOf(identity);
    }

    /** A report on a build without pages. */
    public Report(
            String octavo,
            String title,
            String language,
            List<Edition> editions,
            List<Problem> problems,
            Map<String, Double> timings) {
        this(octavo, title, language, editions, List.of(), problems, timings, Map.of(), List.of());
    }

    /**
     * A finished edition.
     *
     * @param name its key in {@code book.yaml}
     * @param file its name in the output folder
     * @param sha256 of its bytes, in hexadecimal
     * @param isbn its thirteen digits, where it has one
     * @param pages in print
     * @param map where each page begins in the manuscript; absent where the edition was not made just now
     */
    public record Edition(
            String name,
            String kind,
            String file,
            String sha256,
            long bytes,
            Optional<String> isbn,
            OptionalInt pages,
            double seconds,
            List<Check> checks,
            Optional<PageMap> map) {

        public Edition {
            checks = List.copyOf(checks);
        }

        /** The page that a place of the manuscript is printed on, from 1, where that is known. */
        public OptionalInt page(SourceSpan place) {
            List<PageMap.Page> known = map.map(PageMap::pages).orElse(List.of());
            return IntStream.range(0, known.size())
                    .filter(index -> known.get(index)
                            .begins()
                            .filter(begins -> begins.block().file().equals(place.file())
                                    && begins.block().compareTo(place) <= 0)
                            .isPresent())
                    .map(index -> index + 1)
                    .reduce((_, last) -> last);
        }

        /** Where on this edition's pages its checks saw a problem. */
        public List<Check.Spot> spots(Problem problem) {
            return checks.stream()
                    .flatMap(check -> check.spots(problem).stream())
                    .toList();
        }

        /** Whether one of this edition's checks found a problem. */
        boolean found(Problem problem) {
            return checks.stream().anyMatch(check -> check.problems().contains(problem));
        }
    }

    /**
     * A file that goes with editions.
     *
     * @param kind such as {@code cover} or {@code onix}
     * @param edition that it goes with; empty where it goes with all of them
     * @param sha256 of its bytes, in hexadecimal
     */
    public record Companion(String kind, String file, String edition, String sha256, long bytes) {}

    /** The same, where nothing was made after all. */
    public Report withoutEditions() {
        return new Report(octavo, title, language, List.of(), List.of(), problems, timings, compositions, identity);
    }

    /** The files that an earlier report names, editions and what goes with them; none where it cannot be read. */
    public static Set<String> files(String json) {
        try {
            return JsonReader.read(json) instanceof Map<?, ?> report
                    ? Stream.of("editions", "companions")
                            .flatMap(key -> report.get(key) instanceof List<?> files ? files.stream() : Stream.empty())
                            .map(made -> made instanceof Map<?, ?> map ? map.get("file") : "")
                            .map(String::valueOf)
                            .collect(Collectors.toSet())
                    : Set.of();
        } catch (IllegalArgumentException | StringIndexOutOfBoundsException e) {
            return Set.of();
        }
    }

    /** The report as JSON. */
    public String json() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("schema", SCHEMA);
        json.put("octavo", octavo);
        json.put("book", object("title", title, "language", language));
        json.put("editions", editions.stream().map(Report::json).toList());
        json.put("companions", companions.stream().map(Report::json).toList());
        json.put("problems", problems.stream().map(this::json).toList());
        json.put("timings", timings);
        Map<String, Object> composition = new LinkedHashMap<>();
        compositions.forEach((edition, found) -> composition.put(edition, json(found)));
        json.put("composition", composition);
        json.put("identity", identity.stream().map(Report::json).toList());
        json.put("sameText", SameWordsJson.of(words(), editions));
        json.put("shareOfChecks", share());
        return Json.of(json);
    }

    /** The report for people, as plain lines. */
    public String text() {
        return PlainText.of(title, problems, words(), compositions);
    }

    /** How the words of the editions compare. */
    public SameWords words() {
        return SameWords.of(editions);
    }

    /** How much of the time went into examining what was made, from 0 to 1. */
    private double share() {
        double all = timings.values().stream().mapToDouble(Double::doubleValue).sum();
        return all == 0 ? 0 : timings.getOrDefault("check", 0.0) / all;
    }

    /** The report as JUnit XML, for build servers. */
    public String junit() {
        return JUnit.xml(this);
    }

    /**
     * The report as SARIF 2.1.0, for hosting services.
     *
     * @param folder of the book, as seen from the top of what the service shows; empty where it is the same
     */
    public String sarif(String folder) {
        return new Sarif(this, folder).json();
    }

    private static Map<String, Object> json(Edition edition) {
        return object(
                "name", edition.name(),
                "kind", edition.kind(),
                "file", edition.file(),
                "sha256", edition.sha256(),
                "bytes", edition.bytes(),
                "isbn", edition.isbn(),
                "pages", edition.pages(),
                "seconds", edition.seconds(),
                "checks", edition.checks().stream().map(Report::json).toList());
    }

    private static Map<String, Object> json(Companion companion) {
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
                composition.remarks().stream().map(Report::json).toList());
    }

    private static Map<String, Object> json(Composition.Remark remark) {
        return object(
                "kind", remark.kind().name().toLowerCase(Locale.ROOT),
                "page", remark.folio(),
                "file", remark.place().file(),
                "line", remark.place().line(),
                "column", remark.place().column(),
                "amount", remark.amount());
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
                json.put("ink", pages.stream().map(Report::json).toList());
            case Evidence.Words _ -> {}
            case Evidence.Tally(List<Evidence.Tally.Count> counts) ->
                json.put("counts", counts.stream().map(Report::json).toList());
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
        List<Check.Spot> spots = editions.stream()
                .flatMap(edition -> edition.spots(problem).stream())
                .toList();
        OptionalInt page = editions.stream()
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
                        editions.stream()
                                .filter(edition -> edition.found(problem))
                                .map(Edition::name)
                                .findFirst(),
                "page", page,
                "spots", spots.stream().map(Report::json).toList(),
                "place", problem.place().toString(),
                "message", problem.message(),
                "hint", problem.hint());
    }

    private static Map<String, Object> object(Object... keysAndValues) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            object.put((String) keysAndValues[i], keysAndValues[i + 1]);
        }
        return object;
    }
}
