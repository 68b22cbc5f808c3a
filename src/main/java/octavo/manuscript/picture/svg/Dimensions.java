package octavo.manuscript.picture.svg;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How large a picture is drawn (SVG 2, section 8.2).
 *
 * @param width in CSS pixels of 1/96 inch
 * @param height likewise
 * @param viewBox as the root bears it, or such that the picture grows with its box
 */
record Dimensions(int width, int height, String viewBox) {

    private static final Pattern LENGTH =
            Pattern.compile("\\+?(\\d*\\.?\\d+(?:[eE][+-]?\\d+)?)\\s*(px|pt|pc|mm|cm|in|q|Q)?");

    private static final Map<String, Double> PIXELS = Map.of(
            "px", 1.0, "pt", 96 / 72.0, "pc", 16.0, "mm", 96 / 25.4, "cm", 96 / 2.54, "in", 96.0, "q", 24 / 25.4);

    private static final double LARGEST = 20_000;

    /** What CSS gives to a picture that says nothing of its size. */
    private static final double[] UNSAID = {300, 150};

    static Dimensions of(Node.Element root) {
        Optional<double[]> box = viewBox(root.attribute("viewBox"));
        double[] natural = box.map(b -> new double[] {b[2], b[3]}).orElse(UNSAID);
        Optional<Double> width = length(root.attribute("width"));
        Optional<Double> height = length(root.attribute("height"));
        double ratio = natural[0] / natural[1];
        double w = width.orElseGet(() -> height.map(h -> h * ratio).orElse(natural[0]));
        double h = height.orElse(w / ratio);
        String view = box.isPresent() ? root.attribute("viewBox").strip() : "0 0 " + number(w) + " " + number(h);
        double shrunk = Math.min(1, LARGEST / Math.max(w, h));
        return new Dimensions(pixels(w * shrunk), pixels(h * shrunk), view);
    }

    private static Optional<double[]> viewBox(String written) {
        String[] parts = written.strip().split("[\\s,]+");
        if (parts.length != 4) {
            return Optional.empty();
        }
        double[] box = new double[4];
        for (int i = 0; i < 4; i++) {
            try {
                box[i] = Double.parseDouble(parts[i]);
            } catch (NumberFormatException e) {
                return Optional.empty();
            }
        }
        boolean area = box[2] > 0 && box[3] > 0 && Double.isFinite(box[2]) && Double.isFinite(box[3]);
        return area ? Optional.of(box) : Optional.empty();
    }

    /** Percentages and em say nothing by themselves. */
    private static Optional<Double> length(String written) {
        Matcher m = LENGTH.matcher(written.strip());
        if (!m.matches()) {
            return Optional.empty();
        }
        String unit = m.group(2) == null ? "px" : m.group(2).toLowerCase(Locale.ROOT);
        double pixels = Double.parseDouble(m.group(1)) * PIXELS.getOrDefault(unit, 1.0);
        return pixels > 0 && Double.isFinite(pixels) ? Optional.of(pixels) : Optional.empty();
    }

    private static int pixels(double length) {
        return (int) Math.max(1, Math.round(length));
    }

    private static String number(double value) {
        return BigDecimal.valueOf(value)
                .setScale(3, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }
}
