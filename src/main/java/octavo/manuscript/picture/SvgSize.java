package octavo.manuscript.picture;

import java.util.Optional;
import octavo.measure.Length;
import org.jspecify.annotations.Nullable;

/** The size of a drawing in CSS pixels of 1/96 inch. */
record SvgSize(int width, int height) {

    /** What CSS gives a picture that says nothing of its size. */
    static final SvgSize UNKNOWN = new SvgSize(300, 150);

    static SvgSize of(@Nullable String width, @Nullable String height, @Nullable String viewBox) {
        Optional<Double> wide = pixels(width);
        Optional<Double> high = pixels(height);
        String[] box = viewBox == null ? new String[0] : viewBox.strip().split("[\\s,]+");
        if (box.length != 4) {
            return new SvgSize(round(wide.orElse(300d)), round(high.orElse(150d)));
        }
        double boxWidth = number(box[2]).orElse(300d);
        double boxHeight = number(box[3]).orElse(150d);
        double ratio = boxHeight > 0 && boxWidth > 0 ? boxWidth / boxHeight : 2;
        double w = wide.orElseGet(() -> high.map(h -> h * ratio).orElse(boxWidth));
        return new SvgSize(round(w), round(high.orElse(w / ratio)));
    }

    private static Optional<Double> pixels(@Nullable String written) {
        if (written == null) {
            return Optional.empty();
        }
        return number(written).or(() -> Length.parse(written).map(length -> length.pt() * 96 / 72));
    }

    private static Optional<Double> number(String written) {
        try {
            double number = Double.parseDouble(written);
            return number > 0 && number < 1_000_000 ? Optional.of(number) : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static int round(double pixels) {
        return Math.max(1, (int) Math.round(pixels));
    }
}
