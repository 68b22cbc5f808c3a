package octavo.verify.verapdf;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import octavo.folio.PageMap;
import octavo.problem.Code;
import octavo.problem.Problem;
import octavo.source.SourceSpan;
import octavo.source.Spool;
import octavo.verify.Check;

/** What veraPDF finds in a PDF that has to keep to PDF/UA-1 or PDF/A-2a. */
public final class Verapdf {

    private static final String NAME = "verapdf";
    private static final String NOBODY = "nobody knows whether this file keeps to its standards: ";

    private Verapdf() {}

    /**
     * A PDF that is to keep to standards.
     *
     * @param name as messages shall show it
     * @param standards at least one
     * @param pages what stands on them, where that is known
     */
    public record Asked(String name, byte[] pdf, Set<Standard> standards, Optional<PageMap> pages) {}

    /** The check of a file. */
    public static Check check(Asked file) {
        return check(List.of(file)).getFirst().join();
    }

    /** The checks of files, one process being at work on all of them. */
    public static List<CompletableFuture<Check>> check(List<Asked> files) {
        return check(files, Validation.library());
    }

    static List<CompletableFuture<Check>> check(List<Asked> files, Optional<Path> library) {
        List<CompletableFuture<Check>> checks =
                files.stream().map(_ -> new CompletableFuture<Check>()).toList();
        if (library.isEmpty()) {
            tell(
                    files,
                    checks,
                    "veraPDF is not installed, so that nobody knows whether this file keeps to its standards");
        } else if (!files.isEmpty()) {
            Thread.ofPlatform().daemon().name(NAME).start(() -> examine(library.get(), files, checks));
        }
        return checks;
    }

    private static void examine(Path library, List<Asked> files, List<CompletableFuture<Check>> checks) {
        String reason = "veraPDF said nothing of it";
        List<Spool> spools = new ArrayList<>();
        try {
            List<Validation.Asked> asked = new ArrayList<>();
            for (Asked file : files) {
                Spool spool = Spool.of(file.name(), file.pdf());
                spools.add(spool);
                asked.add(new Validation.Asked(spool.path(), file.standards()));
            }
            Validation.examine(
                    library, asked, (place, verdict) -> checks.get(place).complete(check(files.get(place), verdict)));
        } catch (IOException | RuntimeException e) {
            reason = e.getMessage();
        } finally {
            tell(files, checks, NOBODY + reason);
            remove(spools);
        }
    }

    /** What could not be removed goes when the program ends. */
    private static void remove(List<Spool> spools) {
        for (Spool spool : spools) {
            try {
                spool.close();
            } catch (IOException e) {
                continue;
            }
        }
    }

    /** Completes what nothing is known of. */
    private static void tell(List<Asked> files, List<CompletableFuture<Check>> checks, String message) {
        for (int i = 0; i < files.size(); i++) {
            checks.get(i).complete(unchecked(files.get(i).name(), message));
        }
    }

    private static Check check(Asked file, Validation.Verdict verdict) {
        try {
            return switch (verdict) {
                case Validation.Examined(List<Breach> breaches) ->
                    new Check(
                            NAME, problems(file.name(), file.pdf(), breaches, file.pages()), detail(file.standards()));
                case Validation.Unexamined(String reason) -> unchecked(file.name(), NOBODY + reason);
            };
        } catch (IOException e) {
            return unchecked(file.name(), NOBODY + e.getMessage());
        }
    }

    /** Which veraPDF there is; none where the program was installed without. */
    public static Optional<String> version() {
        return Validation.version();
    }

    private static Check unchecked(String name, String message) {
        Problem problem = new Problem(
                Code.SCREEN_UNCHECKED,
                SourceSpan.of(name),
                message,
                "build the program anew where the network can be reached, and give it a gigabyte of memory");
        return new Check(NAME, List.of(problem), "veraPDF did not look at it");
    }

    private static String detail(Set<Standard> standards) {
        return standards.stream().sorted().map(Standard::toString).collect(Collectors.joining(" and "));
    }

    /** One for each rule, with the pages on which it is broken as far as they are known. */
    static List<Problem> problems(String name, byte[] pdf, Collection<Breach> breaches, Optional<PageMap> map)
            throws IOException {
        Map<String, Breach> rules = new LinkedHashMap<>();
        Map<String, SortedSet<Integer>> pages = new LinkedHashMap<>();
        if (!breaches.isEmpty()) {
            try (Whence whence = Whence.in(pdf)) {
                for (Breach breach : breaches) {
                    rules.putIfAbsent(breach.rule(), breach);
                    SortedSet<Integer> on = pages.computeIfAbsent(breach.rule(), _ -> new TreeSet<>());
                    whence.page(breach.where()).ifPresent(on::add);
                }
            }
        }
        List<Problem> problems = new ArrayList<>();
        rules.forEach((rule, breach) -> problems.add(new Problem(
                breach.standard().code(),
                SourceSpan.of(name),
                sentence(breach.why()) + places(breach, pages.get(rule)) + " (" + rule + ")",
                begins(pages.get(rule), map) + breach.standard().matters()
                        + "; if nothing in the manuscript is named beside, please report it with the book")));
        return problems;
    }

    private static String places(Breach breach, SortedSet<Integer> pages) {
        String times = breach.times() == 1 ? "" : ", " + breach.times() + " times";
        if (pages.isEmpty()) {
            return times;
        }
        String first = breach.times() > pages.size() ? "first on page " + pages.getFirst() : written(pages);
        return times + ", " + first;
    }

    /** What the manuscript has at the first of some pages. */
    private static String begins(SortedSet<Integer> pages, Optional<PageMap> map) {
        return pages.stream()
                .limit(1)
                .flatMap(page -> map.stream()
                        .map(PageMap::pages)
                        .filter(all -> page <= all.size())
                        .flatMap(all -> all.get(page - 1).begins().stream())
                        .map(place -> "page %d begins with %s; ".formatted(page, place.block())))
                .findFirst()
                .orElse("");
    }

    private static String written(SortedSet<Integer> pages) {
        String numbers = pages.stream().map(String::valueOf).collect(Collectors.joining(", "));
        return (pages.size() == 1 ? "on page " : "on pages ") + numbers;
    }

    /** One line without a full stop, begun in lower case unless by a name. */
    private static String sentence(String text) {
        String line = text.replaceFirst("\\.$", "");
        return line.matches("[A-Z][a-z]+ .*")
                ? line.substring(0, 1).toLowerCase(Locale.ROOT) + line.substring(1)
                : line;
    }
}
