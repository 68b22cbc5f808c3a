package octavo.press;

import java.util.stream.Stream;
import octavo.book.Block;
import octavo.book.Book;
import octavo.book.Division;
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
                .flatMap(Bleeding::blocks)
                .anyMatch(block -> block instanceof Figure figure && figure.placement() == Figure.Placement.BLEED);
    }

    private static Stream<Block> blocks(Division division) {
        return switch (division) {
            case Division.Part part ->
                Stream.concat(
                        Walk.blocks(part.page()), part.divisions().stream().flatMap(Bleeding::blocks));
            case Division.Matter matter -> Walk.blocks(matter.blocks());
            case Division.Generated _ -> Stream.empty();
        };
    }
}
