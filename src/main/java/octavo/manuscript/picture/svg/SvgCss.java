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
        return clean;
    }

    /** Whether an attribute's value loads and runs nothing. */
    static boolean isSafe(String value) {
        return !LOADS.matcher(value).find()
                && !RUNS.matcher(value).find()
                && !(value.contains("url") && value.indexOf('\\') >= 0);
    }
}
