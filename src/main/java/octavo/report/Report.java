package octavo.report;

import java.util.LinkedHashMap;
import java.util.List;
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
        return new ReportJson(this).text();
    }

    /** The report for people, as plain lines. */
    public String text() {
        return PlainText.of(title, problems, words(), compositions);
    }

    /** How the words of the editions compare. */
    public SameWords words() {
        return SameWords.of(editions);
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
}
