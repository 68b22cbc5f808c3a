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

    private Back(Sheet sheet, Edition edition, Profile profile, Length strip, boolean panelled) {
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
        Length left = sheet.spineAtLeft() ? within.right().minus(width) : within.left();
        this.box = new Area(left, within.bottom().minus(height), width, height);
    }

    /**
     * @param strip of cloth beside the spine
     * @param panelled whether a pale field lies under text and barcode
     */
    static Back of(Sheet sheet, Edition edition, Profile profile, Length strip, boolean panelled) {
        return new Back(sheet, edition, profile, strip, panelled);
    }

    /** The field under all of it. */
    Area panel() {
        return panel;
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

    /** The publisher beside the barcode, name and address on the web. */
    List<Mark> publisher(Publisher publisher, String capitals, String family) {
        Area within = panel.inset(AIR);
        Align align = sheet.spineAtLeft() ? Align.LEFT : Align.RIGHT;
        Length x = sheet.spineAtLeft() ? within.left() : within.right();
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
