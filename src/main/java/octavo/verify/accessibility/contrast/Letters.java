package octavo.verify.accessibility.contrast;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Letters as a reader sees them.
 *
 * @param ink their colour
 * @param ground the colour behind them; nothing shines through it
 * @param known whether that is known: before a picture it is not
 * @param opacity of all around them
 * @param size in CSS pixels
 * @param bold whether they are
 */
record Letters(Colour ink, Colour ground, boolean known, double opacity, double size, boolean bold) {

    /** What is asked of letters of a usual size. */
    static final double LEAST = 4.5;

    private static final double LEAST_OF_LARGE = 3;

    /** What is large, in CSS pixels: 18 points, or 14 if bold (WCAG 2.2, large scale). */
    private static final double LARGE = 24;

    private static final double LARGE_BOLD = 56 / 3.0;

    private static final double NORMAL = 16;
    private static final Pattern SIZE = Pattern.compile("([0-9.]+)(em|rem|%|px|pt)");

    private static final Map<String, Double> SIZES =
            Map.of("h1", 2.0, "h2", 1.5, "h3", 1.17, "h5", 0.83, "h6", 0.67, "sub", 0.83, "sup", 0.83);

    private static final Map<String, Double> WORDS = Map.of(
            "small",
            13.0,
            "smaller",
            13.0,
            "x-small",
            10.0,
            "large",
            18.0,
            "larger",
            19.2,
            "x-large",
            24.0,
            "xx-large",
            32.0,
            "medium",
            NORMAL);

    /** On a page of paper's colours, or on a dark one. */
    static Letters page(boolean dark) {
        return dark
                ? new Letters(Colour.WHITE, Colour.BLACK, true, 1, NORMAL, false)
                : new Letters(Colour.BLACK, Colour.WHITE, true, 1, NORMAL, false);
    }

    /** Those in an element for which this is declared. */
    Letters in(String element, Map<String, String> declared) {
        String background = declared.getOrDefault("background-color", "");
        Colour painted = Stream.of(background.split("\\s+(?![^(]*\\))"))
                .flatMap(word -> Colour.of(word).stream())
                .findFirst()
                .orElse(new Colour(0, 0, 0, 0));
        boolean covered = painted.alpha() == 1;
        return new Letters(
                Colour.of(declared.getOrDefault("color", "")).orElse(ink),
                painted.over(ground),
                !background.contains("url(") && !background.contains("gradient(") && (known || covered),
                opacity * number(declared.getOrDefault("opacity", "1")),
                size(declared.getOrDefault("font-size", ""), element),
                bold(declared.getOrDefault("font-weight", ""), element));
    }

    /** How well they are told from what is behind them. */
    double contrast() {
        return seen().against(ground);
    }

    /** Their colour with what shines through it. */
    Colour seen() {
        return ink.faded(opacity).over(ground);
    }

    /** What is asked of letters of this size. */
    double least() {
        return size >= LARGE || bold && size >= LARGE_BOLD ? LEAST_OF_LARGE : LEAST;
    }

    private double size(String value, String element) {
        Matcher length = SIZE.matcher(value);
        if (length.matches()) {
            double number = number(length.group(1));
            return switch (length.group(2)) {
                case "em" -> number * size;
                case "%" -> number * size / 100;
                case "rem" -> number * NORMAL;
                case "pt" -> number * 4 / 3;
                default -> number;
            };
        }
        return WORDS.getOrDefault(value, size * SIZES.getOrDefault(element, 1.0));
    }

    private boolean bold(String value, String element) {
        return switch (value) {
            case "normal", "lighter", "100", "200", "300", "400", "500", "600" -> false;
            case "bold", "bolder", "700", "800", "900" -> true;
            default -> bold || element.matches("b|strong|th|h[1-6]");
        };
    }

    private static double number(String value) {
        try {
            double number = Double.parseDouble(value.replace("%", ""));
            return value.endsWith("%") ? number / 100 : number;
        } catch (NumberFormatException none) {
            return 1;
        }
    }
}
