package octavo.press.cover;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import octavo.book.Edition;
import octavo.book.Publisher;
import octavo.measure.Length;
import octavo.plate.Area;
import octavo.plate.Ink;
import octavo.plate.Lettering;
import octavo.plate.Mark;
import octavo.plate.Mark.Align;
import octavo.plate.Plate;
import octavo.plate.Type;
import octavo.press.barcode.Barcode;
import octavo.press.barcode.BarcodePlate;
import octavo.press.profile.Profile;

/** How the back of a cover is divided: its text above, the publisher and the barcode below. */
final class Back {

    private static final Length AIR = Length.pt(24);

    private final Sheet sheet;
    private final Optional<Barcode> barcode;
    private final Area panel;
    private final Area box;
    private final boolean publisherAtLeft;
    private final boolean fits;

    private Back(Sheet sheet, Edition edition, Profile profile, Length strip, boolean panelled, BarcodeSide side) {
        this.sheet = sheet;
        this.barcode = Barcode.of(edition);
        Area paper = sheet.beside(sheet.back(), strip);
        Length margin = larger(paper.width().times(0.075), sheet.safe());
        this.panel = paper.inset(margin);
        Area within = panel.inset(panelled ? AIR : Length.ZERO);
        Length width = barcode.map(bars -> bars.size().width())
                .orElse(profile.cover().barcode().size().width());
        Length height = barcode.map(bars -> bars.size().height())
                .orElse(profile.cover().barcode().size().height());
        Length free = within.width().minus(width);
        double share = switch (side) {
            case INNER -> sheet.spineAtLeft() ? 1 : 0;
            case OUTER -> sheet.spineAtLeft() ? 0 : 1;
            case CENTRE -> 0.5;
        };
        this.publisherAtLeft = share > 0.25;
        this.fits = free.compareTo(Length.ZERO) >= 0 && height.compareTo(within.height()) <= 0;
        this.box =
                new Area(within.left().plus(free.times(share)), within.bottom().minus(height), width, height);
    }

    /**
     * @param strip of cloth beside the spine
     * @param panelled whether a pale field lies under text and barcode
     * @param side where the theme puts the barcode
     */
    static Back of(Sheet sheet, Edition edition, Profile profile, Length strip, boolean panelled, BarcodeSide side) {
        return new Back(sheet, edition, profile, strip, panelled, side);
    }

    /** The field under all of it. */
    Area panel() {
        return panel;
    }

    /** Whether the back has room for a barcode of this size. */
    boolean fits() {
        return fits;
    }

    /** The room of the text. */
    Area text() {
        Area within = panel.inset(AIR);
        return new Area(
                within.left(),
                within.top(),
                within.width(),
                box.top().minus(AIR.times(0.7)).minus(within.top()));
    }

    /**
     * Draws the barcode on the ground.
     *
     * @param family of its digits
     */
    Plate with(Plate ground, Lettering lettering, String family) {
        return barcode.map(bars -> ground.with(BarcodePlate.of(bars, lettering, family), box.left(), box.top()))
                .orElse(ground);
    }

    /** The publisher at the other side of the foot, name and address on the web. */
    List<Mark> publisher(Publisher publisher, String capitals, String family) {
        Area within = panel.inset(AIR);
        Align align = publisherAtLeft ? Align.LEFT : Align.RIGHT;
        Length x = publisherAtLeft ? within.left() : within.right();
        Type type = Type.roman(family, Length.pt(7.5));
        List<Mark> marks = new ArrayList<>();
        Length y = within.bottom();
        String address = publisher.website().replaceFirst("^https?://", "").replaceFirst("/$", "");
        if (!address.isEmpty()) {
            marks.add(new Mark.Words(address, type.at(Length.pt(8.5)), align, x, y, Ink.BLACK));
            y = y.minus(Length.pt(12));
        }
        if (!capitals.isEmpty()) {
            marks.add(new Mark.Words(capitals, type.tracked(0.12), align, x, y, Ink.BLACK));
        }
        return marks;
    }

    private static Length larger(Length a, Length b) {
        return a.compareTo(b) > 0 ? a : b;
    }
}
