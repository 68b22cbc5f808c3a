package octavo.press;

import java.util.List;
import octavo.book.Block;
import octavo.book.Division;
import octavo.book.Figure;
import octavo.book.Walk;
import octavo.measure.Length;
import octavo.press.profile.Profile;
import octavo.print.PageOrder;
import octavo.print.Printed;
import octavo.problem.Outcome;
import octavo.problem.Problem;
import octavo.resolve.ResolvedBook;
import octavo.style.PageLimits;

/** The printer of an edition: what its profile asks for of this book. */
public final class Printer {

    /** Margins that are exactly the least have been refused for a rounding. */
    private static final Length GRACE = Length.pt(1);

    private final ResolvedBook book;
    private final Profile profile;

    /** The printer whose profile the book's edition names. */
    public Printer(ResolvedBook book) {
        this.book = book;
        this.profile = Profile.named(book.edition().profile());
    }

    /** What the edition asks for and the printer does not make. */
    public List<Problem> refusals() {
        return new Terms(profile, book.edition()).refusals();
    }

    /** What the pages have to keep to. */
    public PageOrder order() {
        Length edge =
                bleeds() ? profile.margins().bleeding() : profile.margins().edge();
        return new PageOrder(
                pages -> new PageLimits(profile.margins().inside(pages).plus(GRACE), edge.plus(GRACE)),
                profile.sheets(),
                profile.lastBlank());
    }

    /** The printed book as the printer wants to get it. */
    public Outcome<Printed> finish(Printed printed) {
        return Outcome.of(
                printed,
                new Terms(profile, book.edition())
                        .counted(printed.pages().pages().size()));
    }

    private boolean bleeds() {
        return book.divisions().stream()
                .flatMap(placed -> Walk.blocks(blocks(placed.division())))
                .anyMatch(block -> block instanceof Figure figure && figure.placement() == Figure.Placement.BLEED);
    }

    private static List<Block> blocks(Division division) {
        return switch (division) {
            case Division.Part part -> part.page();
            case Division.Matter matter -> matter.blocks();
            case Division.Generated _ -> List.of();
        };
    }
}
