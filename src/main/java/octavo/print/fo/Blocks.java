package octavo.print.fo;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import octavo.markup.Cursor;
import octavo.markup.Node;
import octavo.measure.Length;
import octavo.print.flow.Ties;
import octavo.style.Style;
import octavo.style.Vocabulary;
import octavo.style.selector.Part;
import octavo.style.value.Property;
import org.xml.sax.SAXException;

/** Writes blocks, and what stands in them. */
final class Blocks {

    private static final Set<String> WHOLE = Set.of("table", "figure", "pre");

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

    /** An element and its style. */
    record Dressed(Cursor at, Style style) {
        boolean is(String display) {
            return display().equals(display);
        }

        /** A table is one, whatever a style makes of the box around its rows (CSS 2.2, 17.2.1). */
        String display() {
            String box = style.word(Property.DISPLAY);
            return at.name().equals("table") && !box.equals("none") ? "table" : box;
        }

        /** Whether it stands in lines, not between them. */
        boolean inLine() {
            return display().startsWith("inline");
        }
    }

    /** The elements of this one with their styles, without those that are not shown. */
    List<Dressed> dressed(Cursor at, Style style) {
        List<Dressed> children = new ArrayList<>();
        for (Cursor child : at.children()) {
            children.add(new Dressed(child, stick.style(child, style)));
        }
        return children;
    }

    /** One element as a block. */
    void block(Cursor at, Style style, Measure around) throws SAXException {
        if (isVoid(at, style)) {
            stick.breaks().ask(style.word(Property.BREAK_BEFORE));
            stick.breaks().after(style);
            return;
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
        if (isFew(at, style)) {
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
        List<Dressed> across = dressed(at, style).stream()
                .takeWhile(child -> child.style().is(Property.COLUMN_SPAN, "all"))
                .toList();
        for (Dressed child : across) {
            block(child.at(), child.style(), page);
        }
        Traits traits = Traits.none();
        Type type = stick.type(at, style);
        open(at, type, column, column.indent(traits));
        content(at, type, column, across.size());
        close(at);
    }

    /** Whether an element is of lines as they are written; where blocks stand in it, they are. */
    private boolean keepsLines(Cursor at, Style style) {
        return style.word(Property.WHITE_SPACE).startsWith("pre")
                && dressed(at, style).stream().allMatch(Dressed::inLine);
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
     * Whether its author made a block's lines, and they are too few to part; FOP counts orphans and widows only in lines
     * that it broke itself.
     */
    private static boolean isFew(Cursor at, Style style) {
        long lines = at.children().stream()
                        .filter(child -> child.name().equals("br"))
                        .count()
                + 1;
        return lines > 1
                && lines < style.number(Property.ORPHANS) + style.number(Property.WIDOWS)
                && at.element().words().length() < lines * LINE;
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
                && dressed(at, type.style()).stream().allMatch(Dressed::inLine);
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
            content(at, type, measure);
        } else {
            new Initials(stick).content(at, type, measure, opening);
        }
    }

    /** What stands in an element. */
    void content(Cursor at, Type type, Measure measure) throws SAXException {
        content(at, type, measure, 0);
    }

    private void content(Cursor at, Type type, Measure measure, int first) throws SAXException {
        List<Dressed> elements = dressed(at, type.style());
        int next = first;
        for (Node node : after(at.element(), first)) {
            switch (node) {
                case Node.Words(String words) -> {
                    if (!words.isBlank() || !apart(elements, next)) {
                        stick.words(words, type);
                    }
                }
                case Node.PageNumber number -> new Inlines(stick).pageNumber(number, type);
                case Node.Places places -> throw new IllegalStateException("unnumbered: " + places);
                case Node.Element _ -> element(elements, next++, type, measure);
            }
        }
    }

    private void element(List<Dressed> elements, int index, Type type, Measure measure) throws SAXException {
        Dressed child = elements.get(index);
        boolean between = elements.stream().anyMatch(element -> !element.inLine());
        stick.floats().goOver(stick, elements.subList(index, elements.size()));
        if (!child.is("list-item")) {
            element(child, between, measure);
        } else if (index == 0 || !elements.get(index - 1).is("list-item")) {
            new Lists(stick).items(items(elements, index), type.style(), measure);
        }
    }

    /** Whether the space before an element stands beside a block, where there is no line for it. */
    private static boolean apart(List<Dressed> elements, int next) {
        boolean after = next > 0 && !elements.get(next - 1).inLine();
        boolean before = next < elements.size() && !elements.get(next).inLine();
        return after || before;
    }

    private static List<Dressed> items(List<Dressed> elements, int from) {
        int to = from;
        while (to < elements.size() && elements.get(to).is("list-item")) {
            to++;
        }
        return elements.subList(from, to);
    }

    private void element(Dressed child, boolean between, Measure measure) throws SAXException {
        boolean reserved = !child.inLine() && child.at().attribute(Node.ONLY).isPresent();
        if (reserved) {
            stick.slips().beginReserved();
        }
        common(child, between, measure);
        if (reserved) {
            stick.slips().endReserved();
        }
    }

    private void common(Dressed child, boolean between, Measure measure) throws SAXException {
        switch (child.display()) {
            case "none" -> {}
            case "inline", "inline-block" -> {
                boolean alone = between
                        || child.at()
                                .parent()
                                .filter(p -> p.name().equals("figure"))
                                .isPresent();
                if (alone && child.at().name().equals("img")) {
                    new Figures(stick).alone(child.at(), child.style(), measure);
                } else {
                    new Inlines(stick).element(child.at(), child.style(), measure);
                }
            }
            default -> {
                if (!stick.floats().take(stick, child, measure)) {
                    between(child, measure);
                }
            }
        }
    }

    /** An element that stands between lines. */
    void between(Dressed element, Measure measure) throws SAXException {
        if (element.is("table")) {
            new Tables(stick).table(element.at(), element.style(), measure);
        } else {
            block(element.at(), element.style(), measure);
        }
    }

    /** What stands in an element after some of the elements in it. */
    private static List<Node> after(Node.Element element, int elements) {
        int left = elements;
        int from = 0;
        while (left > 0) {
            left -= element.children().get(from++) instanceof Node.Element ? 1 : 0;
        }
        return element.children().subList(from, element.children().size());
    }

    private static Traits turned(Style style, Measure around) {
        boolean mirrored = style.is(Property.DIRECTION, "rtl");
        Traits traits = Traits.of("writing-mode", mirrored ? "rl-tb" : "lr-tb");
        return around.indent(traits);
    }
}
