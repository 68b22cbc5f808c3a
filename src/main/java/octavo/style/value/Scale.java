package octavo.style.value;

import java.util.OptionalDouble;
import octavo.measure.Length;
import octavo.measure.PageSize;

/**
 * What relative units are measured against (CSS Values and Units 4, section 6), in points.
 *
 * @param em the font size of the element, or of its parent where the font size itself is asked for
 * @param rem the font size of the root
 * @param lh the line height likewise
 * @param page the trimmed page, of which {@code vw} and {@code vh} are hundredths
 */
public record Scale(double em, double rem, double lh, PageSize page) {

    /** For values in which no relative unit is left. */
    static final Scale POINTS = new Scale(0, 0, 0, new PageSize(Length.ZERO, Length.ZERO));

    /** How many points a unit has; empty where it is no unit of length. */
    OptionalDouble points(String unit) {
        double width = page.width().pt();
        double height = page.height().pt();
        return switch (unit) {
            case "pt" -> OptionalDouble.of(1);
            case "px" -> OptionalDouble.of(0.75);
            case "pc" -> OptionalDouble.of(12);
            case "in" -> OptionalDouble.of(72);
            case "cm" -> OptionalDouble.of(72 / 2.54);
            case "mm" -> OptionalDouble.of(72 / 25.4);
            case "q" -> OptionalDouble.of(72 / 101.6);
            case "em" -> OptionalDouble.of(em);
            case "ex", "ch" -> OptionalDouble.of(em / 2);
            case "rem" -> OptionalDouble.of(rem);
            case "lh" -> OptionalDouble.of(lh);
            case "vw" -> OptionalDouble.of(width / 100);
            case "vh" -> OptionalDouble.of(height / 100);
            case "vmin" -> OptionalDouble.of(Math.min(width, height) / 100);
            case "vmax" -> OptionalDouble.of(Math.max(width, height) / 100);
            default -> OptionalDouble.empty();
        };
    }
}
