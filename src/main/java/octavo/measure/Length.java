package octavo.measure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A length on paper.
 *
 * @param millipoints thousandths of a point of 1/72 inch
 */
public record Length(int millipoints) implements Comparable<Length> {

    public static final Length ZERO = new Length(0);

    private static final Pattern WRITTEN = Pattern.compile("(-?\\d+(?:\\.\\d+)?)\\s*(pt|mm|cm|in|pc|px|q)");

    public static Length pt(double points) {
        return new Length((int) Math.round(points * 1000));
    }

    public static Length mm(double millimetres) {
        return pt(millimetres * 72 / 25.4);
    }

    public static Length in(double inches) {
        return pt(inches * 72);
    }

    /** Reads {@code 14.2mm}, {@code 6in}, {@code 10.5pt}; CSS's absolute units, 96 px to the inch. */
    public static Optional<Length> parse(String written) {
        Matcher m = WRITTEN.matcher(written.strip().toLowerCase(java.util.Locale.ROOT));
        if (!m.matches()) {
            return Optional.empty();
        }
        double number = Double.parseDouble(m.group(1));
        return Optional.of(
                switch (m.group(2)) {
                    case "mm" -> mm(number);
                    case "cm" -> mm(number * 10);
                    case "in" -> in(number);
                    case "pc" -> pt(number * 12);
                    case "px" -> pt(number * 0.75);
                    case "q" -> mm(number / 4);
                    default -> pt(number);
                });
    }

    /** In points. */
    public double pt() {
        return millipoints / 1000.0;
    }

    /** In millimetres. */
    public double mm() {
        return pt() * 25.4 / 72;
    }

    public Length plus(Length other) {
        return new Length(millipoints + other.millipoints);
    }

    public Length minus(Length other) {
        return new Length(millipoints - other.millipoints);
    }

    public Length times(double factor) {
        return new Length((int) Math.round(millipoints * factor));
    }

    @Override
    public int compareTo(Length other) {
        return Integer.compare(millipoints, other.millipoints);
    }

    /** As CSS and XSL-FO read it, such as {@code 10.5pt}. */
    @Override
    public String toString() {
        return BigDecimal.valueOf(millipoints, 3)
                        .setScale(3, RoundingMode.HALF_UP)
                        .stripTrailingZeros()
                        .toPlainString()
                + "pt";
    }
}
