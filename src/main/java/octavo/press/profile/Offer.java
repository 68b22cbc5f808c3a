package octavo.press.profile;

import java.util.Set;
import octavo.book.Edition.Binding;
import octavo.measure.Length;
import octavo.measure.PageSize;

/**
 * Sizes that a printer makes.
 *
 * @param bindings any of them
 * @param stocks any of these papers
 * @param least pages
 * @param most pages
 * @param smallest of all sizes between the two; equal to the largest where it is only one
 */
public record Offer(
        Set<Binding> bindings, Set<String> stocks, int least, int most, PageSize smallest, PageSize largest) {

    /** Half a millimetre: printers round inches, and a5 is 5.83 by 8.27 of them. */
    private static final Length TOLERANCE = Length.mm(0.5);

    public Offer {
        bindings = Set.copyOf(bindings);
        stocks = Set.copyOf(stocks);
    }

    boolean suits(Binding binding, String stock, PageSize trim) {
        return bindings.contains(binding) && stocks.contains(stock) && holds(trim);
    }

    /** Whether a size is offered, whatever the binding and the stock. */
    public boolean holds(PageSize trim) {
        return between(smallest.width(), trim.width(), largest.width())
                && between(smallest.height(), trim.height(), largest.height());
    }

    /** Of all sizes the one that a trim comes nearest to. */
    public PageSize nearest(PageSize trim) {
        return new PageSize(
                clamp(smallest.width(), trim.width(), largest.width()),
                clamp(smallest.height(), trim.height(), largest.height()));
    }

    private static Length clamp(Length least, Length side, Length most) {
        return new Length(Math.clamp(side.millipoints(), least.millipoints(), most.millipoints()));
    }

    private static boolean between(Length least, Length side, Length most) {
        return side.compareTo(least.minus(TOLERANCE)) >= 0 && side.compareTo(most.plus(TOLERANCE)) <= 0;
    }
}
