package octavo.print.presswork;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import octavo.print.forme.Meaning;
import octavo.print.forme.Structure;

/** What was marked while pages were printed: where each part that is read was drawn. */
public final class Marked {

    /** A piece of a part, on a page with an index from 0. */
    public sealed interface Piece {

        int page();
    }

    /**
     * A stretch of a page's content.
     *
     * @param number by which the page's content marks it, from 0
     * @param box of a picture, in points from the lower left corner
     */
    public record Content(int page, int number, Optional<Rectangle2D> box) implements Piece {}

    /** Where a link can be touched, in points from the lower left corner. */
    public record Touch(int page, Rectangle2D area) implements Piece {}

    private final Map<Structure, List<Piece>> pieces = new HashMap<>();
    private int page = -1;
    private int numbers;

    /** The pieces of a part, in the order of drawing. */
    public List<Piece> pieces(Structure part) {
        return pieces.getOrDefault(part, List.of());
    }

    void beginPage() {
        page++;
        numbers = 0;
    }

    /** Whether what is drawn now is read: the head of a table is read once, though each of its pages has it. */
    boolean reads(Structure part) {
        boolean again = part.within(Meaning.Type.THEAD) && pieces(part).stream().anyMatch(piece -> piece.page() < page);
        return part.isRead() && !again;
    }

    /** A number for a stretch of this page that begins. */
    int begin(Structure part, Optional<Rectangle2D> box) {
        add(part, new Content(page, numbers, box));
        return numbers++;
    }

    void touch(Structure link, Rectangle2D area) {
        add(link, new Touch(page, area));
    }

    private void add(Structure part, Piece piece) {
        pieces.computeIfAbsent(part, _ -> new ArrayList<>()).add(piece);
    }
}
