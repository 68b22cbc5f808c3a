package octavo.press.profile;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import octavo.book.Edition.Binding;
import octavo.measure.Length;
import octavo.measure.PageSize;

/**
 * The arithmetic of a cover's sheet.
 *
 * @param bleed on all four sides of the sheet
 * @param safe how far words stay from the trimmed edges
 * @param wrap what of a case is turned in around its boards, where the printer says it
 * @param wrapGuessed whether wrap and flap are the custom of the trade, or nobody's
 * @param flap width of a jacket's flap, where the printer says it
 * @param estimate whether the printer publishes no formula, so that a reckoned spine makes a draft only
 * @param spineText when words may stand on the spine
 */
public record CoverRules(
        Length bleed,
        Length safe,
        Optional<Wrap> wrap,
        boolean wrapGuessed,
        Optional<Length> flap,
        List<SpineFactor> factors,
        List<SpineTable> tables,
        boolean estimate,
        SpineText spineText,
        Barcode barcode) {

    public CoverRules {
        factors = List.copyOf(factors);
        tables = List.copyOf(tables);
    }

    /** The width of the spine; absent where the profile knows none, and the edition has to say it. */
    public Optional<Length> spine(Binding binding, String stock, int pages) {
        return tables.stream()
                .filter(table -> table.bindings.contains(binding))
                .findFirst()
                .flatMap(table -> Step.at(table.steps, pages))
                .or(() -> factors.stream()
                        .filter(factor -> factor.bindings.contains(binding) && factor.stocks.contains(stock))
                        .findFirst()
                        .map(factor -> Length.in(pages * factor.inches).plus(factor.plus)));
    }

    /**
     * What of a case lies around its boards.
     *
     * @param turned folded in behind the board
     * @param overhang how far the board stands out over the trimmed leaves at head, foot and fore-edge
     */
    public record Wrap(Length turned, Length overhang) {}

    /**
     * A spine by the page.
     *
     * @param inches of a page, half a leaf
     * @param plus what the cover itself adds
     */
    public record SpineFactor(Set<Binding> bindings, Set<String> stocks, double inches, Length plus) {}

    /** Spines by ranges of pages. */
    public record SpineTable(Set<Binding> bindings, List<Step> steps) {}

    /**
     * When words may stand on the spine.
     *
     * @param pages the least number of them
     * @param clear what stays free on each side of the words, from the folds
     */
    public record SpineText(int pages, Length clear) {}

    /**
     * The white box of the bar code, at the foot of the back cover beside the spine.
     *
     * @param off how far it stands from the fold of the spine and from the trimmed foot
     */
    public record Barcode(PageSize size, Length off) {}
}
