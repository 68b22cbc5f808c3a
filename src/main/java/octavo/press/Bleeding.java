package octavo.press;

import octavo.book.Book;
import octavo.book.Edition;
import octavo.book.Figure;
import octavo.book.Walk;

/** Whether anything in an edition is printed over the edge of its page. */
public final class Bleeding {

    private Bleeding() {}

    /** Whether any figure is placed so. */
    public static boolean in(Book book, Edition edition) {
        return book.contents(edition)
                .all()
                .flatMap(Walk::blocks)
                .anyMatch(block -> block instanceof Figure figure && figure.placement() == Figure.Placement.BLEED);
    }
}
