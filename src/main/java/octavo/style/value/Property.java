package octavo.style.value;

import static octavo.style.value.Form.COLOUR;
import static octavo.style.value.Form.COUNT;
import static octavo.style.value.Form.COUNT_FROM_ONE;
import static octavo.style.value.Form.EXTENT;
import static octavo.style.value.Form.FAMILIES;
import static octavo.style.value.Form.LENGTH;
import static octavo.style.value.Form.NAME;
import static octavo.style.value.Form.NUMBER;
import static octavo.style.value.Form.words;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Every property that the print edition sets, with its value to begin with and what it accepts. */
public enum Property {
    // Type. The sizes by name are CSS's, where medium is 12 points.
    FONT_SIZE(true, "12pt", EXTENT.notNegative().or(words("smaller", "larger", "small", "medium", "large"))),
    FONT_FAMILY(true, "serif", FAMILIES),
    FONT_STYLE(true, "normal", words("normal", "italic", "oblique")),
    FONT_WEIGHT(true, "normal", words("normal", "bold", "bolder", "lighter").or(COUNT)),
    FONT_VARIANT_CAPS(true, "normal", words("normal", "small-caps", "all-small-caps")),
    FONT_VARIANT_NUMERIC(true, "normal", words("normal", "lining-nums", "oldstyle-nums")),
    LINE_HEIGHT(true, "normal", words("normal").or(NUMBER).or(EXTENT).notNegative()),
    LETTER_SPACING(true, "normal", words("normal").or(LENGTH)),
    WORD_SPACING(true, "normal", words("normal").or(LENGTH)),
    VERTICAL_ALIGN(
            false,
            "baseline",
            words("baseline", "sub", "super", "top", "middle", "bottom", "text-top", "text-bottom")
                    .or(EXTENT)),
    COLOR(true, "black", COLOUR),
    TEXT_DECORATION(false, "none", words("none", "underline", "overline", "line-through")),
    TEXT_TRANSFORM(true, "none", words("none", "uppercase", "lowercase", "capitalize")),

    // Lines.
    TEXT_ALIGN(true, "start", words("left", "right", "center", "justify", "start", "end")),
    TEXT_ALIGN_LAST(true, "auto", words("auto", "left", "right", "center", "justify", "start", "end")),
    TEXT_WRAP(true, "wrap", words("wrap", "balance")),
    TEXT_INDENT(true, "0", EXTENT),
    WHITE_SPACE(true, "normal", words("normal", "nowrap", "pre", "pre-wrap", "pre-line")),
    DIRECTION(true, "ltr", words("ltr", "rtl")),
    HYPHENS(true, "manual", words("none", "manual", "auto")),
    HYPHENATE_LIMIT_CHARS(true, "auto", words("auto").or(COUNT).repeated(3)),
    HYPHENATE_LIMIT_LINES(true, "no-limit", words("no-limit").or(COUNT)),
    INITIAL_LETTER(false, "normal", words("normal").or(COUNT_FROM_ONE)),
    FIRST_LINE_WORDS("-octavo-words", "4", COUNT),

    // Boxes.
    DISPLAY(
            false,
            "inline",
            words(
                    "inline",
                    "block",
                    "none",
                    "list-item",
                    "inline-block",
                    "table",
                    "table-caption",
                    "table-header-group",
                    "table-row-group",
                    "table-footer-group",
                    "table-row",
                    "table-cell")),
    FLOAT(false, "none", words("none", "footnote")),
    MARGIN_TOP(false, "0", words("auto").or(EXTENT)),
    MARGIN_RIGHT(false, "0", words("auto").or(EXTENT)),
    MARGIN_BOTTOM(false, "0", words("auto").or(EXTENT)),
    MARGIN_LEFT(false, "0", words("auto").or(EXTENT)),
    PADDING_TOP(false, "0", EXTENT.notNegative()),
    PADDING_RIGHT(false, "0", EXTENT.notNegative()),
    PADDING_BOTTOM(false, "0", EXTENT.notNegative()),
    PADDING_LEFT(false, "0", EXTENT.notNegative()),
    BORDER_TOP_WIDTH(false, "medium", Border.WIDTH),
    BORDER_RIGHT_WIDTH(false, "medium", Border.WIDTH),
    BORDER_BOTTOM_WIDTH(false, "medium", Border.WIDTH),
    BORDER_LEFT_WIDTH(false, "medium", Border.WIDTH),
    BORDER_TOP_STYLE(false, "none", Border.STYLE),
    BORDER_RIGHT_STYLE(false, "none", Border.STYLE),
    BORDER_BOTTOM_STYLE(false, "none", Border.STYLE),
    BORDER_LEFT_STYLE(false, "none", Border.STYLE),
    BORDER_TOP_COLOR(false, "currentcolor", COLOUR),
    BORDER_RIGHT_COLOR(false, "currentcolor", COLOUR),
    BORDER_BOTTOM_COLOR(false, "currentcolor", COLOUR),
    BORDER_LEFT_COLOR(false, "currentcolor", COLOUR),
    BACKGROUND_COLOR(false, "transparent", COLOUR),
    WIDTH(false, "auto", words("auto").or(EXTENT).notNegative()),
    MAX_WIDTH(false, "none", words("none").or(EXTENT).notNegative()),
    HEIGHT(false, "auto", words("auto")),
    MAX_HEIGHT(false, "none", words("none").or(EXTENT).notNegative()),

    // Lists and tables.
    LIST_STYLE_TYPE(
            true,
            "disc",
            words(
                            "none",
                            "disc",
                            "circle",
                            "square",
                            "decimal",
                            "lower-alpha",
                            "upper-alpha",
                            "lower-roman",
                            "upper-roman")
                    .or(Form.STRING)),
    CAPTION_SIDE(true, "top", words("top", "bottom")),
    BORDER_COLLAPSE(true, "separate", words("separate", "collapse")),
    BORDER_SPACING(true, "0", LENGTH.notNegative().repeated(2)),

    // Pages.
    BREAK_BEFORE(false, "auto", Breaks.BETWEEN),
    BREAK_AFTER(false, "auto", Breaks.BETWEEN),
    BREAK_INSIDE(false, "auto", words("auto", "avoid", "avoid-page")),
    ORPHANS(true, "2", COUNT_FROM_ONE),
    WIDOWS(true, "2", COUNT_FROM_ONE),
    PAGE(true, "auto", NAME),
    SIZE(false, "auto", words("auto").saying("auto, since the trim is the edition's, in book.yaml")),
    BLEED(false, "auto", words("auto").or(LENGTH).notNegative()),
    COLUMN_COUNT(false, "auto", words("auto").or(COUNT_FROM_ONE)),
    COLUMN_GAP(false, "1em", LENGTH.notNegative()),
    COLUMN_SPAN(false, "none", words("none", "all")),
    ALIGN_CONTENT(false, "normal", words("normal", "start", "center", "end")),

    // Text that the style sheet adds, running heads, notes and the outline.
    CONTENT(false, "normal", words("normal", "none").or(Form.CONTENT)),
    QUOTES(true, "auto", words("auto", "none").or(Form.QUOTES)),
    STRING_SET(false, "none", words("none").or(Form.STRINGS)),
    COUNTER_RESET(false, "none", words("none").or(Form.COUNTERS)),
    COUNTER_INCREMENT(false, "none", words("none").or(Form.COUNTERS)),
    BOOKMARK_LEVEL(false, "none", words("none").or(COUNT)),
    BOOKMARK_LABEL(false, "content()", words("none").or(Form.CONTENT));

    private static final Map<String, Property> BY_NAME =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(Property::css, Function.identity()));

    private final String css;
    private final boolean inherited;
    private final List<Term> initial;
    private final Form form;

    Property(boolean inherited, String initial, Form form) {
        this.css = name().toLowerCase(Locale.ROOT).replace('_', '-');
        this.inherited = inherited;
        this.initial = TermReader.read(initial);
        this.form = form;
    }

    /** One of Octavo's own, which CSS has not. */
    Property(String css, String initial, Form form) {
        this.css = css;
        this.inherited = false;
        this.initial = TermReader.read(initial);
        this.form = form;
    }

    /** The property of this name, lower case. */
    public static Optional<Property> of(String css) {
        return Optional.ofNullable(BY_NAME.get(css));
    }

    /** As CSS writes it. */
    public String css() {
        return css;
    }

    /** Whether an element that says nothing takes its parent's value. */
    public boolean inherited() {
        return inherited;
    }

    /** The value where neither the element nor, if it inherits, any around it says anything. */
    public List<Term> initial() {
        return initial;
    }

    /** What it accepts. */
    public Form form() {
        return form;
    }

    /** Whether its words may be names of the author's, whose case matters. */
    public boolean takesNames() {
        return switch (this) {
            case FONT_FAMILY, PAGE, CONTENT, STRING_SET, COUNTER_RESET, COUNTER_INCREMENT, BOOKMARK_LABEL -> true;
            default -> false;
        };
    }

    private static final class Border {
        static final Form WIDTH = words("thin", "medium", "thick").or(LENGTH).notNegative();
        static final Form STYLE = words("none", "hidden", "solid", "dashed", "dotted", "double");
    }

    private static final class Breaks {
        static final Form BETWEEN =
                words("auto", "avoid", "avoid-page", "always", "page", "column", "left", "right", "recto", "verso");
    }
}
