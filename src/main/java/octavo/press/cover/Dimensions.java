package octavo.press.cover;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import octavo.book.Edition;
import octavo.book.Edition.Binding;
import octavo.measure.Length;
import octavo.measure.PageSize;
import octavo.press.profile.CoverRules;
import octavo.press.profile.CoverRules.Wrap;
import octavo.press.profile.Profile;
import octavo.problem.Code;
import octavo.problem.Problem;

/**
 * By how much a cover's sheet is larger than the leaves that it is folded around.
 *
 * @param edge what is cut off or turned in on each side
 * @param across how far a face stands out over the leaves at its fore-edge
 * @param along the same at head and foot
 * @param flap of a jacket; zero where there is none
 * @param guessed whether no number of the printer's is known
 * @param problems what the author should know of it
 */
record Dimensions(Length edge, Length across, Length along, Length flap, boolean guessed, List<Problem> problems) {

    /** Half a millimetre: templates round. */
    private static final Length TOLERANCE = Length.mm(0.5);

    /** A flap that is narrower holds no jacket on its boards. */
    private static final Length LEAST_FLAP = Length.mm(25);

    Dimensions {
        problems = List.copyOf(problems);
    }

    /** By the size that the printer has said, else by the profile's numbers, and failing that by those that are usual. */
    static Dimensions of(Edition edition, Profile profile, Length spine) {
        Dimensions reckoned = reckoned(edition, profile);
        return edition.cover()
                .sheet()
                .map(sheet -> reckoned.of(edition, profile, sheet, spine))
                .orElse(reckoned);
    }

    private static Dimensions reckoned(Edition edition, Profile profile) {
        CoverRules rules = profile.cover();
        CoverRules usual = Profile.named("generic").cover();
        Wrap wrap = rules.wrap().or(usual::wrap).orElseThrow();
        boolean soft = edition.binding() == Binding.PAPERBACK;
        boolean jacket = edition.binding() == Binding.JACKET;
        Length edge = edition.binding() == Binding.CASE ? wrap.turned() : rules.bleed();
        Length overhang = soft ? Length.ZERO : wrap.overhang();
        Length flap = jacket ? rules.flap().or(usual::flap).orElseThrow() : Length.ZERO;
        boolean guessed = !soft && rules.wrapGuessed();
        List<Problem> problems = new ArrayList<>();
        if (guessed && !profile.name().equals("generic")) {
            problems.add(new Problem(
                    Code.COVER_WRAP_GUESSED,
                    edition.place(),
                    "the size of the sheet is a guess, since %s publishes no numbers for the cover of a %s"
                            .formatted(profile.printer(), jacket ? "book with a jacket" : "case"),
                    "write cover: {sheet: …} with the size of the whole sheet that the printer's template has (%s)"
                            .formatted(profile.cited("cover"))));
        }
        return new Dimensions(edge, overhang, overhang, flap, guessed, problems);
    }

    /** So that the whole sheet has a size; what is turned in stays as it is as far as it can. */
    private Dimensions of(Edition edition, Profile profile, PageSize sheet, Length spine) {
        Length besides = sheet.width()
                .minus(spine)
                .minus(edition.trim().width().times(2))
                .times(0.5);
        Length above = sheet.height().minus(edition.trim().height()).times(0.5);
        Length turned = switch (edition.binding()) {
            case PAPERBACK -> above;
            case CASE -> Length.pt(Math.min(edge.pt(), Math.min(above.pt(), besides.pt())));
            case JACKET -> edge;
        };
        Length over = above.minus(turned);
        Length beyond = besides.minus(turned);
        Dimensions fitted = switch (edition.binding()) {
            case PAPERBACK, CASE -> new Dimensions(turned, beyond, over, Length.ZERO, false, List.of());
            case JACKET -> new Dimensions(turned, over, over, beyond.minus(over), false, List.of());
        };
        return fitted.fits(edition.binding()) ? fitted : with(misfit(edition, profile, sheet, spine));
    }

    private boolean fits(Binding binding) {
        boolean even = binding != Binding.PAPERBACK || Math.abs(across.pt()) <= TOLERANCE.pt();
        boolean positive = edge.pt() >= 0 && along.pt() >= 0;
        boolean flapped = binding != Binding.JACKET || flap.compareTo(LEAST_FLAP) >= 0;
        return even && positive && flapped && across.pt() >= -TOLERANCE.pt();
    }

    private Dimensions with(Problem problem) {
        return new Dimensions(edge, across, along, flap, guessed, List.of(problem));
    }

    private static Problem misfit(Edition edition, Profile profile, PageSize sheet, Length spine) {
        return new Problem(
                Code.COVER_SHEET_MISFIT,
                edition.place(),
                "a sheet of %s does not go around pages of %s with a spine of %s"
                        .formatted(sheet, edition.trim(), Spine.millimetres(spine)),
                "compare sheet: and spine: with the printer's template; both are those of this number of pages (%s)"
                        .formatted(profile.cited("cover")));
    }

    /** What the sheet says of itself where any of it is no number of the printer's. */
    Optional<String> draft(Spine spine) {
        if (spine.draft()) {
            return Optional.of("spine of %s is estimated".formatted(Spine.millimetres(spine.width())));
        }
        return guessed ? Optional.of("size of the sheet is estimated") : Optional.empty();
    }
}
