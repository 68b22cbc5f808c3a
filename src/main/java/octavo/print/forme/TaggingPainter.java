package octavo.print.forme;

import java.awt.Rectangle;
import java.util.Optional;
import org.apache.fop.render.intermediate.IFPainter;

/** A painter that is also told what of a page is read, and where its links can be touched. */
public interface TaggingPainter extends IFPainter {

    /** What comes next is part of this, until something else is said; of nothing that is read where it is empty. */
    void read(Optional<Structure> part);

    /** What comes next is the hyphen of a word that is divided, and follows its first part. */
    void beginHyphen();

    void endHyphen();

    /**
     * @param area of the page, in millipoints
     */
    void touch(Structure link, Rectangle area);
}
