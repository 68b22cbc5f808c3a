package octavo.press;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import octavo.book.Edition;
import octavo.book.Edition.Binding;
import octavo.measure.Length;
import octavo.press.profile.Offer;
import octavo.press.profile.Profile;
import octavo.problem.Code;
import octavo.problem.Problem;

/** A printer's terms held against an edition: each breach names the rule, where it stands, and the way out. */
record Terms(Profile profile, Edition edition) {

    /** In millimetres: an eighth of an inch is 3.2 of them to most. */
    private static final double ROUNDING = 0.05;

    /** What is asked for and not made. */
    List<Problem> refusals() {
        List<Problem> refusals = new ArrayList<>();
        product().ifPresent(refusals::add);
        if (edition.cropMarks() && !profile.marks()) {
            refusals.add(breach(
                    Code.PRESS_MARKS,
                    "%s takes no pages with crop marks".formatted(profile.printer()),
                    "write crop-marks: false",
                    "file"));
        }
        return refusals;
    }

    /** What is wrong with the bleed that a theme wants: the printer's is what is made, unless more may be. */
    Optional<Problem> bleed(Length wanted) {
        Length made = profile.bleed().widest();
        return profile.widerBleed() || wanted.mm() < made.mm() + ROUNDING
                ? Optional.empty()
                : Optional.of(breach(
                        Code.PRESS_BLEED,
                        String.format(
                                Locale.ROOT,
                                "the theme's pages bleed by %.1f mm; %s trims off %.1f mm, and gets that",
                                wanted.mm(),
                                profile.printer(),
                                made.mm()),
                        "write bleed: auto in @page, which is whatever the printer asks for",
                        "bleed"));
    }

    /** What is wrong with the number of pages, once it is known. */
    List<Problem> counted(int pages) {
        return profile
                .offer(edition.binding(), edition.stock(), edition.trim())
                .filter(offer -> pages < offer.least() || pages > offer.most())
                .map(offer -> breach(
                        Code.PRESS_PAGES,
                        "the book has %d pages; %s binds %d to %d of this size and paper"
                                .formatted(pages, profile.printer(), offer.least(), offer.most()),
                        pages < offer.least()
                                ? "add to the book, or choose a smaller trim"
                                : "choose a larger trim or a thinner stock, or make two volumes",
                        "counts"))
                .stream()
                .toList();
    }

    private Optional<Problem> product() {
        String binding = edition.binding().key();
        if (bound().findAny().isEmpty()) {
            return Optional.of(breach(
                    Code.PRESS_BINDING,
                    "%s does not offer the binding \"%s\"".formatted(profile.printer(), binding),
                    "choose "
                            + among(profile.offers().stream()
                                    .flatMap(offer -> offer.bindings().stream().map(Binding::key))),
                    "trims"));
        }
        if (printed().findAny().isEmpty()) {
            return Optional.of(breach(
                    Code.PRESS_STOCK,
                    "%s does not offer the stock \"%s\" for the binding \"%s\""
                            .formatted(profile.printer(), edition.stock(), binding),
                    "choose " + among(bound().flatMap(offer -> offer.stocks().stream())),
                    "trims"));
        }
        return printed()
                .map(offer -> offer.nearest(edition.trim()))
                .min(Comparator.comparingDouble(size -> size.distance(edition.trim())))
                .filter(_ -> printed().noneMatch(offer -> offer.holds(edition.trim())))
                .map(size -> breach(
                        Code.PRESS_TRIM,
                        "%s does not offer the trim %s for the binding \"%s\" on the stock \"%s\""
                                .formatted(profile.printer(), edition.trim(), binding, edition.stock()),
                        "choose one of its sizes; the nearest is trim: " + size,
                        "trims"));
    }

    private Stream<Offer> bound() {
        return profile.offers().stream().filter(offer -> offer.bindings().contains(edition.binding()));
    }

    private Stream<Offer> printed() {
        return bound().filter(offer -> offer.stocks().contains(edition.stock()));
    }

    private Problem breach(Code code, String message, String mend, String subject) {
        return new Problem(code, edition.place(), message, "%s (%s)".formatted(mend, profile.cited(subject)));
    }

    private static String among(Stream<String> names) {
        return names.distinct().sorted().collect(Collectors.joining(" or "));
    }
}
