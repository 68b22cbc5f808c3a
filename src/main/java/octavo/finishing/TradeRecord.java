package octavo.finishing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import octavo.book.Book;
import octavo.book.Edition;
import octavo.catalogue.Item;
import octavo.catalogue.Onix;
import octavo.measure.Length;
import octavo.press.profile.CoverRules;
import octavo.press.profile.Profile;
import octavo.verify.container.Unreadable;
import octavo.verify.inspect.Fact;
import octavo.verify.inspect.Inspection;

/** The message for the trade, written from the finished files: their pages, sizes and claims as they are. */
final class TradeRecord {

    /** What a package says of accessibility, as an inspection names it. */
    private static final Set<String> CLAIMS =
            Set.of("accessibilitySummary", "accessibilityFeature", "accessModeSufficient", "certifiedBy", "exemption");

    private TradeRecord() {}

    /** A message where any edition has an ISBN and all that have are finished; else none. */
    static Optional<Companion> of(Book book, List<Finished> finished, Instant built, Onix.Version version) {
        List<Finished> offered = finished.stream()
                .filter(file ->
                        file.edition().isbn().isPresent() && !file.edition().proof())
                .toList();
        long numbered = book.editions().stream()
                .filter(edition -> edition.isbn().isPresent() && !edition.proof())
                .count();
        if (offered.isEmpty() || offered.size() < numbered) {
            return Optional.empty();
        }
        List<Item> items = offered.stream().map(TradeRecord::item).toList();
        byte[] onix = Onix.message(book, items, built, version);
        return Optional.of(new Companion(Companion.Kind.ONIX, FileNames.onix(book), "", onix));
    }

    private static Item item(Finished file) {
        return new Item(file.edition(), file.pages(), spine(file), file.bytes().length, claims(file));
    }

    /** A guess is no measure. */
    private static Optional<Length> spine(Finished file) {
        Edition edition = file.edition();
        CoverRules rules = Profile.named(edition.profile()).cover();
        Optional<Length> reckoned = file.pages().isEmpty() || rules.estimate()
                ? Optional.empty()
                : rules.spine(edition.binding(), edition.stock(), file.pages().getAsInt());
        return edition.spine().or(() -> reckoned);
    }

    /** Paper makes none; nor does a file that cannot be read, and its check says why. */
    private static List<Item.Claim> claims(Finished file) {
        List<Item.Claim> claims = new ArrayList<>();
        if (file.edition().kind() == Edition.Kind.PRINT) {
            return claims;
        }
        try {
            for (Fact fact : Inspection.of(file.bytes()).facts()) {
                if (CLAIMS.contains(fact.name())) {
                    claims.add(new Item.Claim(fact.name(), fact.value()));
                } else if (fact.name().equals("standard") && fact.value().matches("EPUB Accessibility.*|PDF/UA.*")) {
                    claims.add(new Item.Claim("conformsTo", fact.value()));
                }
            }
        } catch (Unreadable e) {
            return List.of();
        }
        return claims;
    }
}
