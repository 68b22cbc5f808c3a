package octavo;

import java.io.IOException;
import java.util.Optional;
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

    private PressCheck() {}

    static Check of(Book book, Edition edition, String file, byte[] pdf) throws IOException {
        return Preflight.check(file, pdf, rules(book, edition, Profile.named(edition.profile())));
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
                profile.version(),
                profile.sources());
    }
}
