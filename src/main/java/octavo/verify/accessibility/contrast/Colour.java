package octavo.verify.accessibility.contrast;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A colour of sRGB (CSS Color 4).
 *
 * @param red of 0 to 255
 * @param green likewise
 * @param blue likewise
 * @param alpha of 0 to 1
 */
record Colour(double red, double green, double blue, double alpha) {

    static final Colour WHITE = new Colour(255, 255, 255, 1);
    static final Colour BLACK = new Colour(0, 0, 0, 1);

    private static final Pattern FUNCTION = Pattern.compile("rgba?\\(([^)]*)\\)");

    private static final Properties NAMES = names();

    /** The colour in a value; empty where it is none that is known here. */
    static Optional<Colour> of(String value) {
        String plain = value.strip().toLowerCase(Locale.ROOT);
        if (plain.startsWith("#")) {
            return hexadecimal(plain.substring(1));
        }
        Matcher function = FUNCTION.matcher(plain);
        return function.matches()
                ? numbers(function.group(1))
                : Optional.ofNullable(NAMES.getProperty(plain)).flatMap(Colour::hexadecimal);
    }

    /** This colour, as it is seen before another that nothing shines through. */
    Colour over(Colour ground) {
        return new Colour(mixed(red, ground.red), mixed(green, ground.green), mixed(blue, ground.blue), 1);
    }

    Colour faded(double opacity) {
        return new Colour(red, green, blue, alpha * opacity);
    }

    /** How well two colours are told apart, from 1 to 21 (WCAG 2.2, contrast ratio). */
    double against(Colour other) {
        double one = luminance() + 0.05;
        double two = other.luminance() + 0.05;
        return Math.max(one, two) / Math.min(one, two);
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "#%02x%02x%02x", Math.round(red), Math.round(green), Math.round(blue));
    }

    private static Properties names() {
        Properties names = new Properties();
        try (InputStream in = Objects.requireNonNull(
                Colour.class.getResourceAsStream("/octavo/verify/accessibility/colours.properties"))) {
            names.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return names;
    }

    private double luminance() {
        return 0.2126 * light(red) + 0.7152 * light(green) + 0.0722 * light(blue);
    }

    private static double light(double number) {
        double part = number / 255;
        return part <= 0.04045 ? part / 12.92 : StrictMath.pow((part + 0.055) / 1.055, 2.4);
    }

    private double mixed(double own, double ground) {
        return own * alpha + ground * (1 - alpha);
    }

    private static Optional<Colour> hexadecimal(String digits) {
        String full = digits.length() < 5 ? digits.replaceAll("(.)", "$1$1") : digits;
        if (!full.matches("[0-9a-f]{6}([0-9a-f]{2})?")) {
            return Optional.empty();
        }
        List<Integer> parts = Stream.of(full.split("(?<=\\G..)"))
                .map(pair -> Integer.parseInt(pair, 16))
                .toList();
        return Optional.of(
                new Colour(parts.get(0), parts.get(1), parts.get(2), parts.size() > 3 ? parts.get(3) / 255.0 : 1));
    }

    private static Optional<Colour> numbers(String list) {
        String[] parts = list.strip().split("[\\s,/]+");
        if (parts.length < 3 || !Stream.of(parts).allMatch(part -> part.matches("(\\d+(\\.\\d*)?|\\.\\d+)%?"))) {
            return Optional.empty();
        }
        return Optional.of(new Colour(
                number(parts[0], 255),
                number(parts[1], 255),
                number(parts[2], 255),
                parts.length > 3 ? number(parts[3], 1) : 1));
    }

    private static double number(String part, double whole) {
        double number = Double.parseDouble(part.replace("%", ""));
        return Math.min(whole, part.endsWith("%") ? number * whole / 100 : number);
    }
}
