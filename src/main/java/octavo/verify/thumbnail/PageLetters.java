package octavo.verify.thumbnail;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import octavo.verify.Check.Spot;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.TextPosition;

/** The letters of a page in the order in which they are drawn, each with its box in points from the upper left corner. */
final class PageLetters {

    private final PDRectangle page;
    private final StringBuilder letters = new StringBuilder();
    private final List<Rectangle2D> boxes = new ArrayList<>();

    PageLetters(PDRectangle page) {
        this.page = page;
    }

    /** Adds what one sign on the page says: a letter, a ligature's several, or nothing. */
    void add(String said, TextPosition position) {
        double height = position.getFontSizeInPt();
        Rectangle2D box = new Rectangle2D.Double(
                position.getXDirAdj(), position.getYDirAdj() - 0.75 * height, position.getWidthDirAdj(), height);
        letters.append(said);
        for (int i = 0; i < said.length(); i++) {
            boxes.add(box);
        }
    }

    /**
     * Where these letters stand.
     *
     * @param meant how many of them are to be marked; of those on a second line none
     */
    Optional<Spot> find(String sought, int meant, int number) {
        int at = letters.indexOf(sought);
        if (at < 0) {
            return Optional.empty();
        }
        Rectangle2D first = boxes.get(at);
        Rectangle2D all = boxes.subList(at, at + meant).stream()
                .filter(box -> Math.abs(box.getMaxY() - first.getMaxY()) < first.getHeight() / 2)
                .reduce(Rectangle2D::createUnion)
                .orElse(first);
        return Optional.of(new Spot(
                number,
                100 * all.getX() / page.getWidth(),
                100 * all.getY() / page.getHeight(),
                100 * all.getWidth() / page.getWidth(),
                100 * all.getHeight() / page.getHeight()));
    }
}
