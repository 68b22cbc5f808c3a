package octavo.proof;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import octavo.book.Book;
import octavo.book.Edition;
import octavo.measure.Length;
import octavo.measure.PageSize;
import octavo.press.Bleeding;
import octavo.press.profile.Offer;
import octavo.press.profile.Profile;
import octavo.verify.Check;
import octavo.verify.preflight.Delivered;
import octavo.verify.preflight.Preflight;
import octavo.verify.preflight.PressRules;

/** The preflight of what goes to a printer, by the profile of that printer. */
final class PressCheck {

    /** The standard by which a file is examined where no printer is named. */
    private static final String KNOWN = "PDF/X-1a:2001";

    private PressCheck() {}

    static Check of(Book book, Edition edition, String file, byte[] pdf) throws IOException {
        return Preflight.check(file, pdf, rules(book, edition, Profile.named(edition.profile())));
    }

    /** The same of its cover; how large that is, and where its words stand, hangs on the number of pages. */
    static Check cover(Edition edition, String file, byte[] pdf) throws IOException {
        return Preflight.cover(file, pdf, sheet(Profile.named(edition.profile()), Optional.of(edition.trim())));
    }

    /**
     * What a file from anywhere is held against: the profile of a printer, or else the standard that it claims; empty where it
     * claims none that is known. A file of one page is the sheet of a cover.
     */
    static Optional<PressRules> rules(Delivered file, Optional<Profile> printer) {
        if (printer.isEmpty()) {
            return file.standard().equals(KNOWN) ? Optional.of(PressRules.standard(KNOWN)) : Optional.empty();
        }
        return printer.map(
                profile -> file.pages() == 1 ? sheet(profile, Optional.of(file.trim())) : rules(file, profile));
    }

    /** The most of all inks together on one spot that the printer of an edition takes, in hundredths. */
    static OptionalInt inkLimit(Edition edition) {
        return OptionalInt.of(Profile.named(edition.profile()).ink());
    }

    /** The sheet says in the strip that is cut off that it is a draft, so that words stand anywhere. */
    private static PressRules sheet(Profile profile, Optional<PageSize> size) {
        return new PressRules(
                profile.standard().name(),
                size,
                profile.cover().bleed(),
                profile.ink(),
                profile.ppi(),
                1,
                1,
                1,
                false,
                _ -> PressRules.ANYWHERE,
                PressRules.ANYWHERE,
                profile.marks(),
                profile.fullMetadata(),
                profile.megabytes(),
                profile.version(),
                profile.sources());
    }

    private static PressRules rules(Book book, Edition edition, Profile profile) {
        return rules(
                profile,
                edition.trim(),
                Bleeding.in(book, edition),
                profile.offer(edition.binding(), edition.stock(), edition.trim()).stream()
                        .toList());
    }

    private static PressRules rules(Delivered seen, Profile profile) {
        PageSize trim = profile.offers().stream()
                .map(offer -> offer.nearest(seen.trim()))
                .min(Comparator.comparingDouble(seen.trim()::distance))
                .orElse(seen.trim());
        return rules(
                profile,
                trim,
                seen.bleeds(),
                profile.offers().stream().filter(offer -> offer.holds(trim)).toList());
    }

    /** @param offers any of which may be meant */
    private static PressRules rules(Profile profile, PageSize trim, boolean bleeds, List<Offer> offers) {
        return new PressRules(
                profile.standard().name(),
                Optional.of(trim),
                bleeds ? profile.bleed().outside() : Length.ZERO,
                profile.ink(),
                profile.ppi(),
                profile.sheets(),
                offers.stream().mapToInt(Offer::least).min().orElse(1),
                offers.stream().mapToInt(Offer::most).max().orElse(Integer.MAX_VALUE),
                profile.lastBlank(),
                profile.margins()::inside,
                bleeds ? profile.margins().bleeding() : profile.margins().edge(),
                profile.marks(),
                profile.fullMetadata(),
                profile.megabytes(),
                profile.version(),
                profile.sources());
    }
}
