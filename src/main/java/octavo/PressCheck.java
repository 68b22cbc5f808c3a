package octavo;

import java.io.IOException;
import java.util.Optional;
import java.util.OptionalInt;
import octavo.book.Book;
import octavo.book.Edition;
import octavo.measure.Length;
import octavo.press.Bleeding;
import octavo.press.profile.Offer;
import octavo.press.profile.Profile;
import octavo.verify.Check;
import octavo.verify.preflight.Preflight;
import octavo.verify.preflight.PressRules;

/** The preflight of a print edition, by the profile of its printer. */
final class PressCheck {

    /** The sheet says in the strip that is cut off that it is a draft. */
    private static final Length ANYWHERE = Length.mm(-1000);

    private PressCheck() {}

    static Check of(Book book, Edition edition, String file, byte[] pdf) throws IOException {
        return Preflight.check(file, pdf, rules(book, edition, Profile.named(edition.profile())));
    }

    /** The same of its cover; how large that is, and where its words stand, hangs on the number of pages. */
    static Check cover(Edition edition, String file, byte[] pdf) throws IOException {
        Profile profile = Profile.named(edition.profile());
        PressRules rules = new PressRules(
                profile.standard().name(),
                edition.trim(),
                profile.cover().bleed(),
                profile.ink(),
                profile.ppi(),
                1,
                1,
                1,
                false,
                _ -> ANYWHERE,
                ANYWHERE,
                profile.marks(),
                profile.fullMetadata(),
                profile.megabytes(),
                profile.version(),
                profile.sources());
        return Preflight.cover(file, pdf, rules);
    }

    /** The most of all inks together on one spot that the printer of an edition takes, in hundredths. */
    static OptionalInt inkLimit(Edition edition) {
        return OptionalInt.of(Profile.named(edition.profile()).ink());
    }

    private static PressRules rules(Book book, Edition edition, Profile profile) {
        Optional<Offer> offer = profile.offer(edition.binding(), edition.stock(), edition.trim());
        boolean bleeds = Bleeding.in(book, edition);
        return new PressRules(
                profile.standard().name(),
                edition.trim(),
                bleeds ? profile.bleed().outside() : Length.ZERO,
                profile.ink(),
                profile.ppi(),
                profile.sheets(),
                offer.map(Offer::least).orElse(1),
                offer.map(Offer::most).orElse(Integer.MAX_VALUE),
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
