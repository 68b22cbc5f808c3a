package octavo.report.html;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import octavo.problem.Code;
import octavo.problem.Problem;
import octavo.report.Report;
import octavo.verify.Check.Spot;

/**
 * The pages of each message in each edition.
 *
 * @param words where a message's words were found, by the edition's file; in the order of the messages
 */
record Pages(Report report, Map<String, List<Optional<Spot>>> words) {

    /** Of these the message is that they stand nowhere in the book. */
    private static final Set<Code> NOWHERE =
            EnumSet.of(Code.NOTE_UNUSED, Code.LINT_FILE_UNUSED, Code.LINT_PICTURE_UNUSED);

    /** Whether what a message is about can stand on a page. */
    static boolean stands(Problem problem) {
        return !NOWHERE.contains(problem.code());
    }

    /** Where what a message is about stands: as a check of the file saw it, else where its words were found. */
    List<Spot> spots(Report.Edition edition, int message) {
        Problem problem = report.problems().get(message);
        List<Spot> seen = edition.spots(problem);
        List<Optional<Spot>> found = words.getOrDefault(edition.file(), List.of());
        return !seen.isEmpty() || message >= found.size()
                ? seen
                : found.get(message).stream().toList();
    }

    /** The first page of that, else the one that the place's paragraph begins on; from 1. */
    OptionalInt page(Report.Edition edition, int message) {
        List<Spot> spots = spots(edition, message);
        Problem problem = report.problems().get(message);
        if (spots.isEmpty()) {
            return stands(problem) ? edition.page(problem.place()) : OptionalInt.empty();
        }
        return OptionalInt.of(spots.getFirst().page());
    }

    /** All pages that it is about. */
    List<Integer> all(Report.Edition edition, int message) {
        List<Spot> spots = spots(edition, message);
        return spots.isEmpty()
                ? page(edition, message).stream().boxed().toList()
                : spots.stream().map(Spot::page).distinct().toList();
    }
}
