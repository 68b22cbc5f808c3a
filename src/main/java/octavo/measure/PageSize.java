package octavo.measure;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A trimmed page: its width and height. */
public record PageSize(Length width, Length height) {

    private static final Map<String, PageSize> NAMED = Map.of(
            "a4", new PageSize(Length.mm(210), Length.mm(297)),
            "a5", new PageSize(Length.mm(148), Length.mm(210)),
            "a6", new PageSize(Length.mm(105), Length.mm(148)),
            "b5", new PageSize(Length.mm(176), Length.mm(250)),
            "a-format", new PageSize(Length.mm(110), Length.mm(178)),
            "b-format", new PageSize(Length.mm(129), Length.mm(198)),
            "demy", new PageSize(Length.mm(135), Length.mm(216)),
            "royal", new PageSize(Length.mm(156), Length.mm(234)));

    /** Reads a trade name ({@code a5}, {@code b-format}) or two sides ({@code 6x9in}, {@code 148x210mm}). */
    public static Optional<PageSize> parse(String written) {
        String plain = written.strip().toLowerCase(Locale.ROOT);
        if (NAMED.containsKey(plain)) {
            return Optional.of(NAMED.get(plain));
        }
        int x = plain.indexOf('x');
        if (x < 1) {
            return Optional.empty();
        }
        String unit = plain.replaceFirst("^.*?([a-z]+)$", "$1");
        Optional<Length> height = Length.parse(plain.substring(x + 1));
        String first = plain.substring(0, x);
        Optional<Length> width = Length.parse(first).or(() -> Length.parse(first + unit));
        return width.flatMap(w -> height.map(h -> new PageSize(w, h)));
    }

    /** The names of trims that {@link #parse} knows, sorted. */
    public static java.util.List<String> names() {
        return NAMED.keySet().stream().sorted().toList();
    }

    /** How far the corners of two pages lie apart when laid on each other, in points. */
    public double distance(PageSize other) {
        return Math.hypot(width.pt() - other.width.pt(), height.pt() - other.height.pt());
    }

    /** As {@link #parse} reads it: in inches where its sides are whole thousandths of them, else in millimetres. */
    @Override
    public String toString() {
        double inches = 72;
        double millimetres = 72 / 25.4;
        return whole(width, inches) && whole(height, inches) ? written(inches) + "in" : written(millimetres) + "mm";
    }

    private String written(double unit) {
        return plain(width.pt() / unit) + "x" + plain(height.pt() / unit);
    }

    private static boolean whole(Length side, double unit) {
        double thousandths = side.pt() / unit * 1000;
        return Math.abs(thousandths - Math.rint(thousandths)) < 0.02;
    }

    private static String plain(double number) {
        return BigDecimal.valueOf(Math.round(number * 1000), 3)
                .stripTrailingZeros()
                .toPlainString();
    }
}
