package octavo.print.fo;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import octavo.markup.Cursor;
import octavo.measure.Length;
import octavo.print.flow.Ties;
import octavo.style.Style;
import octavo.style.Vocabulary;
import octavo.style.selector.Part;
import octavo.style.value.Property;
import org.xml.sax.SAXException;

/** Writes blocks. */
final class Blocks {

    private static final Set<String> WHOLE = Set.of("table", "figure", "pre");

    /** What is set apart from the text, by its class. */
    private static final Set<String> BOXES = Set.of("sidebar", "note", "tip", "warning");

    /** What holds paragraphs, and no words of its own. */
    private static final Set<String> HOLDERS =
            Set.of("section", "div", "aside", "blockquote", "ul", "ol", "dl", "figure", "table");

    /** The last letter that is surely read from left to right. */
    private static final int LATIN = 0x24F;

    /** About how many letters a line has at most. */
    private static final int LINE = 80;

    private final Stick stick;

    Blocks(Stick stick) {
        this.stick = stick;
    }

    /** One element as a block. */
    void block(Cursor at, Style style, Measure around) throws SAXException {
        if (isVoid(at, style)) {
            stick.breaks().ask(style.word(Property.BREAK_BEFORE));
            stick.breaks().after(style);
            return;
        }
        if (!at.name().equals("section")) {
            stick.features().checkWithin(style);
        }
        boolean turned = at.attribute("dir").isPresent();
        if (turned) {
            stick.fo().open("block-container", turned(style, around));
        }
        Traits traits = Traits.none();
        if (style.is(Property.COLUMN_SPAN, "all")) {
            traits.set("span", "all");
        }
        if (isHigh(at, style, around)) {
            stick.breaks().beforeHigh(style, around, traits);
        } else {
            stick.breaks().before(style, around, traits);
        }
        if (isFew(at, style) || isSmallBox(at, style, around)) {
            traits.set("keep-together.within-column", "always");
        }
        Measure measure = Box.across(style, turned ? Measure.of(around.width()) : around, traits);
        Type type = stick.type(at, style);
        open(at, type, measure, traits);
        if (keepsLines(at, style)) {
            new Listings(stick).lines(at, type, measure);
        } else {
            new Generated(stick).before(at, style);
            inside(at, type, measure);
            new Generated(stick).after(at, style);
        }
        close(at);
        if (turned) {
            stick.fo().close();
        }
        stick.breaks().after(style);
    }

    /**
     * A division in columns: first what stands across all of them, then the rest.
     *
     * @param page the measure of the whole page
     * @param column that of one column
     */
    void columns(Cursor at, Style style, Measure page, Measure column) throws SAXException {
        List<Dressed> across = Dressed.in(stick, at, style).stream()
                .takeWhile(child -> child.style().is(Property.COLUMN_SPAN, "all"))
                .toList();
        for (Dressed child : across) {
            block(child.at(), child.style(), page);
        }
        Traits traits = Traits.none();
        Type type = stick.type(at, style);
        open(at, type, column, column.indent(traits));
        new Nodes(stick).in(at, type, column, across.size());
        close(at);
    }

    /** Whether an element is of lines as they are written; where blocks stand in it, they are. */
    private boolean keepsLines(Cursor at, Style style) {
        return style.word(Property.WHITE_SPACE).startsWith("pre")
                && Dressed.in(stick, at, style).stream().allMatch(Dressed::inLine);
    }

    /** Whether an element says nothing but where a page ends. */
    private boolean isVoid(Cursor at, Style style) {
        return at.element().children().isEmpty()
                && style.length(Property.BORDER_TOP_WIDTH).equals(Length.ZERO)
                && style.length(Property.BORDER_BOTTOM_WIDTH).equals(Length.ZERO)
                && stick.theme().part(Part.BEFORE, at, style).isEmpty()
                && stick.theme().part(Part.AFTER, at, style).isEmpty();
    }

    /** Whether a block that is to stay in one piece may be too high for that. */
    private boolean isHigh(Cursor at, Style style, Measure around) {
        return style.word(Property.BREAK_INSIDE).startsWith("avoid")
                && !Bulk.fits(at.element(), style, around.width(), stick.area().height());
    }

    /** Opens an element's block, by which its place is known. */
    void open(Cursor at, Type type, Measure measure, Traits traits) throws SAXException {
        Style style = type.style();
        boolean whole = traits.says("keep-together.within-column");
        Ties ties = Ties.of(style, measure.width(), traits.says("break-before"), whole);
        traits.key(stick.slips().begin(at.element().place(), ties, isWhole(at)));
        traits.set("text-indent", style.length(Property.TEXT_INDENT, measure.width()));
        traits.role(stick.meanings().block(at, style)).inherit(type.traits());
        Optional.ofNullable(stick.plan().makeup().spaces().get(at.element().place()))
                .ifPresent(part -> Typography.spaces(type, part).forEach(traits::set));
        if (at.children().stream().anyMatch(child -> child.name().equals("img"))) {
            traits.but("line-stacking-strategy", "max-height");
        }
        if (turns(at)) {
            traits.but("hyphenate", "false");
        }
        stick.fo().open("block", traits);
        stick.turn(style);
        stick.openings().begin(stick, at, type);
        stick.counters().enter(style);
        int level = (int) style.number(Property.BOOKMARK_LEVEL);
        if (level > 0) {
            stick.whereabouts()
                    .bookmark(level, new Generated(stick).text(style.content(Property.BOOKMARK_LABEL), at, style));
        }
        style.strings()
                .forEach((name, content) ->
                        stick.whereabouts().titles().set(name, new Generated(stick).title(content, at, style)));
    }

    /** Whether a paragraph has words from right to left: in a line with such words FOP cannot tell which way a hyphen goes. */
    private static boolean turns(Cursor at) {
        return !HOLDERS.contains(at.name()) && at.element().words().chars().anyMatch(Blocks::isRightToLeft);
    }

    private static boolean isRightToLeft(int letter) {
        return letter > LATIN
                && switch (Character.getDirectionality(letter)) {
                    case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC -> true;
                    default -> false;
                };
    }

    /**
     * Whether its author made a block's lines, and they are too few to part, as the four of a stanza are; FOP counts orphans and widows only in lines
     * that it broke itself.
     */
    private static boolean isFew(Cursor at, Style style) {
        long lines = at.children().stream()
                        .filter(child -> child.name().equals("br"))
                        .count()
                + 1;
        return lines > 1
                && lines <= style.number(Property.ORPHANS) + style.number(Property.WIDOWS)
                && at.element().words().length() < lines * LINE;
    }

    /** Whether an element is a box that no page ends in: one of more lines would leave a hole where it goes over. */
    private static boolean isSmallBox(Cursor at, Style style, Measure around) {
        return at.classes().stream().anyMatch(BOXES::contains) && Bulk.few(at.element(), style, around.width());
    }

    /** Whether an element is looked at as one thing, its parts where they are. */
    private static boolean isWhole(Cursor at) {
        return WHOLE.contains(at.name()) || at.classes().contains(Vocabulary.VERSE);
    }

    void close(Cursor at) throws SAXException {
        stick.fo().close();
        stick.openings().end();
        stick.whereabouts().end(at.id());
    }

    private void inside(Cursor at, Type type, Measure measure) throws SAXException {
        boolean balances = type.style().is(Property.TEXT_WRAP, "balance")
                && Dressed.in(stick, at, type.style()).stream().allMatch(Dressed::inLine);
        Measure balanced = balances ? Balance.of(stick, at, type.style(), measure) : measure;
        if (balanced.equals(measure)) {
            opened(at, type, measure);
        } else {
            stick.fo().open("block", balanced.indent(Traits.none()));
            opened(at, type, balanced);
            stick.fo().close();
        }
    }

    private void opened(Cursor at, Type type, Measure measure) throws SAXException {
        Opening opening = stick.openings().now();
        if (opening.beside().isEmpty()) {
            new Nodes(stick).in(at, type, measure);
        } else {
            new Initials(stick).content(at, type, measure, opening);
        }
    }

    private static Traits turned(Style style, Measure around) {
        boolean mirrored = style.is(Property.DIRECTION, "rtl");
        Traits traits = Traits.of("writing-mode", mirrored ? "rl-tb" : "lr-tb");
        return around.indent(traits);
    }
}
