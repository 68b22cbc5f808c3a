package octavo.press.barcode;

import java.util.ArrayList;
import java.util.List;
import octavo.measure.Length;
import octavo.plate.Area;
import octavo.plate.Ink;
import octavo.plate.Lettering;
import octavo.plate.Mark;
import octavo.plate.Mark.Align;
import octavo.plate.Plate;
import octavo.plate.Type;

/** A barcode drawn: black bars on white, its digits below, the ISBN with its hyphens above. */
public final class BarcodePlate {

    /** The size of the digits, in modules, and how high they are in it. */
    private static final double DIGITS = 12;

    private static final double FIGURE = 0.66;

    /** White between bars and digits, in modules. */
    private static final double AIR = 1;

    private final Barcode barcode;
    private final Lettering lettering;
    private final Type type;
    private final List<Mark> marks = new ArrayList<>();

    private BarcodePlate(Barcode barcode, Lettering lettering, String family) {
        this.barcode = barcode;
        this.lettering = lettering;
        this.type = Type.roman(family, barcode.at(DIGITS));
    }

    /**
     * The plate of a barcode, as large as its box.
     *
     * @param family of the face of its digits
     */
    public static Plate of(Barcode barcode, Lettering lettering, String family) {
        return new BarcodePlate(barcode, lettering, family).plate();
    }

    private Plate plate() {
        marks.add(new Mark.Fill(
                new Area(
                        Length.ZERO,
                        Length.ZERO,
                        barcode.size().width(),
                        barcode.size().height()),
                Ink.WHITE));
        for (Area bar : barcode.bars()) {
            marks.add(new Mark.Fill(bar, Ink.BLACK));
        }
        heading();
        String digits = barcode.isbn().digits();
        Length base = barcode.foot().plus(barcode.at(AIR + DIGITS * FIGURE));
        words(digits.substring(0, 1), type, Align.RIGHT, Barcode.QUIET_LEFT - 3, base);
        words(digits.substring(1, 7), spread(digits.substring(1, 7), 40), Align.CENTRE, Barcode.QUIET_LEFT + 24, base);
        words(digits.substring(7), spread(digits.substring(7), 40), Align.CENTRE, Barcode.QUIET_LEFT + 71, base);
        if (!barcode.addOn().isEmpty()) {
            double middle = Barcode.QUIET_LEFT + Barcode.SYMBOL + Barcode.GAP + 23.5;
            Length above = barcode.addOnTop().minus(barcode.at(AIR));
            words(barcode.addOn(), spread(barcode.addOn(), 33), Align.CENTRE, middle, above);
        }
        return new Plate(barcode.size(), marks);
    }

    /** The number as people read it, as wide as the bars below it. */
    private void heading() {
        String words = "ISBN " + barcode.isbn().hyphenated();
        Length wanted = barcode.at(Barcode.SYMBOL);
        double share = wanted.pt() / lettering.width(words, type).pt();
        Type fitted = type.at(type.size().times(share));
        words(words, fitted, Align.LEFT, Barcode.QUIET_LEFT, barcode.at(Barcode.HEADING - 3));
    }

    /** The type with its letters so far apart that digits fill so many modules. */
    private Type spread(String digits, double modules) {
        double spare = barcode.at(modules).pt() - lettering.width(digits, type).pt();
        return type.tracked(spare / (digits.length() - 1) / type.size().pt());
    }

    private void words(String words, Type set, Align align, double modules, Length y) {
        marks.add(new Mark.Words(words, set, align, barcode.at(modules), y, Ink.BLACK));
    }
}
