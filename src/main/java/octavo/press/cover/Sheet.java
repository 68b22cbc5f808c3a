package octavo.press.cover;

import octavo.book.Edition;
import octavo.measure.Length;
import octavo.measure.PageSize;
import octavo.plate.Area;
import octavo.press.profile.Profile;

/**
 * Where everything lies on a cover's sheet, which is seen from outside.
 *
 * @param size with what is cut off or turned in
 * @param trim what is left of it: the cover spread out
 * @param back its face, from the fold at the spine to the fore-edge
 * @param front likewise
 * @param spineAtLeft whether the spine lies left of the front, as in books whose pages turn to the left
 * @param flap width of a jacket's flaps; zero where there are none
 * @param hinge the strip beside the spine that bends; zero where the cover is soft
 * @param safe how far words stay from the edges
 */
record Sheet(
        PageSize size,
        Area trim,
        Area back,
        Area spine,
        Area front,
        boolean spineAtLeft,
        Length flap,
        Length hinge,
        Length safe) {

    /** The groove beside the spine of a case in which its boards turn. */
    private static final Length HINGE = Length.mm(10);

    static Sheet of(Edition edition, Profile profile, Length spine, Dimensions around, boolean spineAtLeft) {
        Length edge = around.edge();
        Length width = edition.trim().width().plus(around.across());
        Length height = edition.trim().height().plus(around.along().times(2));
        Area left = new Area(edge.plus(around.flap()), edge, width, height);
        Area middle = new Area(left.right(), edge, spine, height);
        Area right = new Area(middle.right(), edge, width, height);
        Area trim = new Area(edge, edge, right.right().plus(around.flap()).minus(edge), height);
        PageSize size = new PageSize(trim.right().plus(edge), trim.bottom().plus(edge));
        return new Sheet(
                size,
                trim,
                spineAtLeft ? left : right,
                middle,
                spineAtLeft ? right : left,
                spineAtLeft,
                around.flap(),
                edition.binding() == Edition.Binding.PAPERBACK ? Length.ZERO : HINGE,
                profile.cover().safe());
    }

    /** The flap behind the front; without width where there is none. */
    Area frontFlap() {
        Length left = spineAtLeft ? front.right() : front.left().minus(flap);
        return new Area(left, front.top(), flap, front.height());
    }

    /** The flap behind the back; likewise. */
    Area backFlap() {
        Length left = spineAtLeft ? back.left().minus(flap) : back.right();
        return new Area(left, back.top(), flap, back.height());
    }

    /** All of it. */
    Area whole() {
        return new Area(Length.ZERO, Length.ZERO, size.width(), size.height());
    }

    /** The spine with a strip of each board, from the upper to the lower edge of the sheet. */
    Area cloth(Length strip) {
        return new Area(spine.left().minus(strip), Length.ZERO, spine.width().plus(strip.times(2)), size.height());
    }

    /** What a strip along the spine leaves of a face. */
    Area beside(Area face, Length strip) {
        boolean spineFirst = face.left().equals(spine.right());
        return new Area(
                spineFirst ? face.left().plus(strip) : face.left(),
                face.top(),
                face.width().minus(strip),
                face.height());
    }
}
