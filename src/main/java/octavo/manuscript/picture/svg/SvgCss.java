package octavo.manuscript.picture.svg;

import java.util.function.Consumer;
import java.util.regex.Pattern;

/** The CSS inside a picture: nothing in it may load, import or run. */
final class SvgCss {

    private static final Pattern COMMENT = Pattern.compile("/\\*.*?(\\*/|$)", Pattern.DOTALL);
    private static final Pattern IMPORT = Pattern.compile("@import[^;]*;?", Pattern.CASE_INSENSITIVE);

    /** An address that is not the name of something in the picture. */
    private static final Pattern LOADS =
            Pattern.compile("(url|src|image|image-set)\\(\\s*(?!['\"]?#)[^)]*\\)?", Pattern.CASE_INSENSITIVE);

    private static final Pattern RUNS =
            Pattern.compile("javascript:|expression\\(|behavior:|-moz-binding", Pattern.CASE_INSENSITIVE);

    /** A way of mixing colours that is none of Compositing and Blending Level 1. */
    private static final Pattern MIXES = Pattern.compile(
            "mix-blend-mode\\s*:\\s*(?!(normal|multiply|screen|overlay|darken|lighten|color-dodge|color-burn|hard-light"
                    + "|soft-light|difference|exclusion|hue|saturation|color|luminosity|inherit|initial|unset)"
                    + "\\s*(!|;|}|$))[^;}]*",
            Pattern.CASE_INSENSITIVE);

    private SvgCss() {}

    /** The CSS without what loads or runs; nothing where escapes could hide such a thing. */
    static String clean(String css, Consumer<String> leftOut) {
        String plain = COMMENT.matcher(css).replaceAll("");
        if (plain.indexOf('\\') >= 0 || RUNS.matcher(plain).find()) {
            leftOut.accept("a style that may run something");
            return "";
        }
        String imported = IMPORT.matcher(plain).replaceAll("");
        String clean = LOADS.matcher(imported).replaceAll("none");
        if (!clean.equals(plain)) {
            leftOut.accept("a style that shows another file");
        }
        String mixed = MIXES.matcher(clean).replaceAll("mix-blend-mode: normal");
        if (!mixed.equals(clean)) {
            leftOut.accept("a blend mode that is not drawn on paper");
        }
        return mixed;
    }

    /** Whether an attribute's value loads and runs nothing. */
    static boolean isSafe(String value) {
        return !LOADS.matcher(value).find()
                && !RUNS.matcher(value).find()
                && !(value.contains("url") && value.indexOf('\\') >= 0);
    }
}
