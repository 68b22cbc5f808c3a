package octavo.press.cover;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import octavo.book.Edition;
import octavo.measure.Length;
import octavo.press.profile.CoverRules;
import octavo.press.profile.Profile;
import octavo.problem.Code;
import octavo.problem.Problem;

/**
 * The spine of an edition.
 *
 * @param draft whether its width is a guess, because no printer's number is known
 * @param lettered whether words may stand on it
 * @param problems what the author should know of it
 */
record Spine(Length width, boolean draft, boolean lettered, List<Problem> problems) {

    private static final String ASK = "write spine: with the width that the printer's calculator or template gives";

    /** Room for the smallest letters that do not fill up with ink. */
    private static final Length LEAST = Length.pt(5.4);

    Spine {
        problems = List.copyOf(problems);
    }

    /** The spine of so many pages; of a book that names no printer nothing is said, for it is not yet to be printed. */
    static Spine of(Edition edition, Profile profile, int pages) {
        CoverRules rules = profile.cover();
        Optional<Length> reckoned = rules.spine(edition.binding(), edition.stock(), pages);
        Length width = edition.spine().or(() -> reckoned).orElseGet(() -> usual(edition, pages));
        boolean known = edition.spine().isPresent() || reckoned.isPresent() && !rules.estimate();
        Length room = width.minus(rules.spineText().clear().times(2));
        boolean lettered = pages >= rules.spineText().pages() && room.compareTo(LEAST) >= 0;
        List<Problem> problems = new ArrayList<>();
        if (!known) {
            Code code = reckoned.isPresent() ? Code.COVER_SPINE_ESTIMATED : Code.COVER_SPINE_UNKNOWN;
            String message = "the spine of %d pages is taken to be %s wide, and %s publishes no formula for it"
                    .formatted(pages, millimetres(width), profile.printer());
            problems.add(new Problem(code, edition.place(), message, "%s (%s)".formatted(ASK, profile.cited("cover"))));
        }
        if (!lettered) {
            String message = "a spine of %d pages and %s bears no words".formatted(pages, millimetres(width));
            String hint = "words take %d pages, and %s (%s)"
                    .formatted(
                            rules.spineText().pages(),
                            millimetres(LEAST.plus(rules.spineText().clear().times(2))),
                            profile.cited("spine-text"));
            problems.add(new Problem(Code.COVER_SPINE_BARE, edition.place(), message, hint));
        }
        return new Spine(width, !known, lettered, profile.name().equals("generic") ? List.of() : problems);
    }

    /** By the paper that most printers have, where the profile says nothing of the binding. */
    private static Length usual(Edition edition, int pages) {
        return Profile.named("generic")
                .cover()
                .spine(edition.binding(), edition.stock(), pages)
                .orElseThrow();
    }

    static String millimetres(Length length) {
        return String.format(Locale.ROOT, "%.1f mm", length.mm());
    }
}
