package octavo.report.html;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import octavo.report.Report;
import octavo.verify.thumbnail.Spot;

/**
 * The page of each message in each edition.
 *
 * @param spots where its words were found, by the edition's file; in the order of the messages
 */
record Pages(Report report, Map<String, List<Optional<Spot>>> spots) {

    /** Where the words of a message were found. */
    Optional<Spot> spot(Report.Edition edition, int message) {
        List<Optional<Spot>> found = spots.getOrDefault(edition.file(), List.of());
        return message < found.size() ? found.get(message) : Optional.empty();
    }

    /** The page where they were found, else the one that the place's paragraph begins on; from 1. */
    OptionalInt page(Report.Edition edition, int message) {
        Optional<Spot> spot = spot(edition, message);
        return spot.isPresent()
                ? OptionalInt.of(spot.get().page())
                : edition.page(report.problems().get(message).place());
    }
}
