package octavo.report.html;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import octavo.problem.Problem;
import octavo.report.Report;
import octavo.source.Jail;
import octavo.source.Refusal;
import octavo.source.SourceSpan;
import octavo.verify.Check.Spot;
import octavo.verify.thumbnail.Spots;

/** Where the words that messages are about stand on the pages of an edition: they are read in the manuscript, and sought there. */
public final class Whereabouts {

    /** What a line of Markdown says beside its words: notes' names, attributes, where links lead. */
    private static final Pattern BESIDE = Pattern.compile("\\[\\^[^]]*]|\\{[^}]*}|(?<=])\\([^)]*\\)");

    /** What opens a listing is not set. */
    private static final String FENCE = "```";

    private static final int LETTERS = 60;

    private final Jail manuscript;
    private final Map<String, List<String>> files = new HashMap<>();

    private Whereabouts(Jail manuscript) {
        this.manuscript = manuscript;
    }

    /**
     * A spot for each of the report's problems, in their order, where it has one.
     *
     * @param manuscript the book's folder
     */
    public static List<Optional<Spot>> of(Report report, Report.Edition edition, Jail manuscript, byte[] pdf) {
        Whereabouts whereabouts = new Whereabouts(manuscript);
        return Spots.find(
                pdf,
                report.problems().stream()
                        .map(problem -> whereabouts.sought(problem, edition))
                        .toList());
    }

    private Spots.Sought sought(Problem problem, Report.Edition edition) {
        SourceSpan place = problem.place();
        OptionalInt page = edition.page(place);
        boolean elsewhere = edition.map().isPresent() && page.isEmpty() || !Pages.stands(problem);
        List<String> lines = elsewhere ? List.of() : lines(place.file());
        if (place.line() > lines.size()) {
            return new Spots.Sought("", 0, 0);
        }
        String line = lines.get(place.line() - 1);
        if (line.startsWith(FENCE) && place.line() < lines.size()) {
            line = lines.get(place.line());
        }
        int from = line.offsetByCodePoints(0, Math.min(place.column() - 1, line.codePointCount(0, line.length())));
        String words = BESIDE.matcher(line.substring(from)).replaceAll(" ");
        int length = place.endLine() == place.line() ? place.endColumn() - place.column() + 1 : LETTERS;
        return new Spots.Sought(
                words.substring(0, Math.min(words.length(), 2 * LETTERS)), Math.min(LETTERS, length), page.orElse(0));
    }

    private List<String> lines(String file) {
        return files.computeIfAbsent(file, path -> {
            try {
                return path.endsWith(".md")
                        ? manuscript.readText(path).text().lines().toList()
                        : List.of();
            } catch (Refusal refusal) {
                return List.of();
            }
        });
    }
}
