package octavo.measure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;

/**
 * A colour as amounts of a press's four inks, each from 0 to 1; CSS writes it {@code device-cmyk(0 0 0 1)} (CSS Color 5,
 * section 7), XSL-FO {@code cmyk(0,0,0,1)}.
 */
public record Inks(double cyan, double magenta, double yellow, double black) {

    /** Inks within CSS, after the colour that stands in for them where that is given. */
    private static final Pattern WRITTEN = Pattern.compile(
            "(?:(#[0-9a-f]+|[a-z]+|rgb\\([^()]*\\))\\s+)?(?:device-)?cmyk\\(([^()]*)\\)", Pattern.CASE_INSENSITIVE);

    private static final Pattern AMOUNT = Pattern.compile("(\\d*\\.?\\d+)(%?)");

    /** Whether a style sheet speaks of inks. */
    public static boolean in(String css) {
        return css.contains("cmyk(");
    }

    /** Reads four amounts, as numbers or in hundredths, between spaces or commas. */
    public static Optional<Inks> parse(String amounts) {
        String[] four = amounts.strip().split("\\s*,\\s*|\\s+");
        if (four.length != 4) {
            return Optional.empty();
        }
        double[] inks = new double[4];
        for (int i = 0; i < 4; i++) {
            Matcher amount = AMOUNT.matcher(four[i]);
            if (!amount.matches()) {
                return Optional.empty();
            }
            inks[i] = Double.parseDouble(amount.group(1)) / (amount.group(2).isEmpty() ? 1 : 100);
            if (inks[i] > 1) {
                return Optional.empty();
            }
        }
        return Optional.of(new Inks(inks[0], inks[1], inks[2], inks[3]));
    }

    /** CSS as screens understand it: what stands in for the inks, else what they look like by rule of thumb. */
    public static String shown(String css) {
        return replace(css, Inks::fallback);
    }

    /** CSS as a press wants it and Batik reads it: the inks after what stands in for them. */
    public static String printed(String css) {
        return replace(
                css,
                found -> fallback(found)
                        + parse(found.group(2))
                                .map(inks -> " device-cmyk(" + inks + ")")
                                .orElse(""));
    }

    /** The first inks within CSS that are not four amounts, as they are written. */
    public static Optional<String> wrong(String css) {
        return WRITTEN.matcher(css)
                .results()
                .filter(found -> parse(found.group(2)).isEmpty())
                .map(MatchResult::group)
                .findFirst();
    }

    private static String replace(String css, Function<MatchResult, String> how) {
        return in(css) ? WRITTEN.matcher(css).replaceAll(found -> Matcher.quoteReplacement(how.apply(found))) : css;
    }

    private static String fallback(MatchResult found) {
        return Optional.ofNullable(found.group(1))
                .orElseGet(() -> parse(found.group(2)).map(Inks::hex).orElse("#000000"));
    }

    /** What they look like on a screen, naively (CSS Color 5, section 7.3): from 0 to 255. */
    public int red() {
        return light(cyan);
    }

    public int green() {
        return light(magenta);
    }

    public int blue() {
        return light(yellow);
    }

    private int light(double ink) {
        return (int) Math.round(255 * (1 - Math.min(1, ink * (1 - black) + black)));
    }

    private String hex() {
        return String.format(Locale.ROOT, "#%02x%02x%02x", red(), green(), blue());
    }

    /** Such as {@code 0,0.9,0.8,0.1}. */
    @Override
    public String toString() {
        return DoubleStream.of(cyan, magenta, yellow, black)
                .mapToObj(ink -> BigDecimal.valueOf(ink)
                        .setScale(4, RoundingMode.HALF_UP)
                        .stripTrailingZeros()
                        .toPlainString())
                .collect(Collectors.joining(","));
    }
}
