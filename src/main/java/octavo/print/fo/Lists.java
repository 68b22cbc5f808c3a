package octavo.print.fo;

import java.util.Comparator;
import java.util.List;
import octavo.markup.Cursor;
import octavo.measure.Length;
import octavo.print.forme.Meaning;
import octavo.style.Style;
import octavo.style.selector.Part;
import octavo.style.value.Property;
import octavo.style.value.Term;
import org.xml.sax.SAXException;

/** Writes list items with their markers hanging before them. */
final class Lists {

    /** From a marker to its item, in ems. */
    private static final double GAP = 0.45;

    private final Stick stick;

    Lists(Stick stick) {
        this.stick = stick;
    }

    /** Items that follow one another in a list of this style. */
    void items(List<Dressed> items, Style list, Measure measure) throws SAXException {
        if (items.stream().allMatch(item -> marker(item.at(), item.style()).isEmpty())) {
            for (Dressed item : items) {
                new Blocks(stick).block(item.at(), item.style(), measure);
            }
        } else {
            marked(items, list, measure);
        }
    }

    private void marked(List<Dressed> items, Style style, Measure measure) throws SAXException {
        Traits list = Traits.of("provisional-distance-between-starts", Length.ZERO.toString())
                .set("provisional-label-separation", Length.ZERO);
        stick.fo().open("list-block", measure.indent(list));
        Length hang = hang(items, style, measure);
        for (Dressed item : items) {
            item(item.at(), item.style(), hang, measure);
        }
        stick.fo().close();
    }

    private void item(Cursor at, Style style, Length hang, Measure around) throws SAXException {
        Traits traits = Traits.none();
        stick.breaks().before(style, around, traits);
        Measure measure = Box.across(style, around, traits);
        Type type = stick.type(at, style);
        stick.fo().open("list-item", traits.inherit(type.traits()));
        label(at, style, hang, measure);
        stick.fo().open("list-item-body", measure.indent(Traits.none()));
        Traits body = measure.indent(Traits.none());
        Blocks blocks = new Blocks(stick);
        blocks.open(at, type, measure, body);
        new Generated(stick).before(at, style);
        new Nodes(stick).in(at, type, measure);
        new Generated(stick).after(at, style);
        blocks.close(at);
        stick.fo().close().close();
        stick.breaks().after(style);
    }

    private void label(Cursor at, Style style, Length hang, Measure measure) throws SAXException {
        Style marked = marked(at, style);
        Type type = stick.type(at, marked);
        Length gap = marked.length(Property.FONT_SIZE).times(GAP);
        Length end = measure.whole().minus(measure.start()).plus(gap);
        Measure label = new Measure(measure.whole(), measure.start().minus(hang), end);
        stick.fo().open("list-item-label", label.indent(Traits.none()));
        Traits block = label.indent(Traits.none())
                .set("text-indent", Length.ZERO)
                .role(stick.meanings().part(Meaning.Type.LBL))
                .inherit(type.traits())
                .but("text-align", "end");
        stick.fo().open("block", block);
        stick.fo().words(marker(at, marked));
        stick.fo().close().close();
    }

    /** How far markers hang: by the padding of their list, or more where the widest needs it. */
    private Length hang(List<Dressed> items, Style list, Measure measure) {
        Length padding = list.length(Property.PADDING_LEFT, measure.width());
        Length needed =
                items.stream().map(this::reach).max(Comparator.naturalOrder()).orElse(padding);
        return padding.compareTo(needed) < 0 ? needed : padding;
    }

    /** The width of an item's marker and of the gap after it. */
    private Length reach(Dressed item) {
        Style marked = marked(item.at(), item.style());
        Length gap = marked.length(Property.FONT_SIZE).times(GAP);
        return gap.plus(Gauge.width(marker(item.at(), marked), stick.type(item.at(), marked)));
    }

    private Style marked(Cursor at, Style style) {
        return stick.theme().part(Part.MARKER, at, style).orElse(style);
    }

    private String marker(Cursor at, Style style) {
        if (!style.content(Property.CONTENT).isEmpty()) {
            return new Generated(stick).text(style.content(Property.CONTENT), at, style);
        }
        if (style.value(Property.LIST_STYLE_TYPE).getFirst() instanceof Term.Text(String text)) {
            return text;
        }
        int first = at.parent()
                .flatMap(list -> list.attribute("start"))
                .filter(start -> start.matches("-?\\d{1,9}"))
                .map(start -> Integer.parseInt(start, 10))
                .orElse(1);
        String kind = style.word(Property.LIST_STYLE_TYPE);
        return switch (kind) {
            case "none" -> "";
            case "disc" -> "\u2022";
            case "circle" -> "\u25E6";
            case "square" -> "\u25AA";
            default -> Counters.written(first + at.position() - 1, kind) + ".";
        };
    }
}
