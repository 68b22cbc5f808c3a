package octavo.print.fo;

import java.util.List;
import java.util.Optional;
import octavo.markup.Cursor;
import octavo.markup.Node;
import octavo.measure.Length;
import octavo.style.Style;
import octavo.style.Vocabulary;
import octavo.style.value.Extent;
import octavo.style.value.Property;
import org.xml.sax.SAXException;

/** Writes what stands in lines. */
final class Inlines {

    private static final double SUPERIOR = 0.33;
    private static final double INFERIOR = -0.17;

    /** The custom property that asks for {@code words} such as <i>overleaf</i> where the page referred to is near. */
    private static final String NEAR_PAGES = "--near-pages";

    private final Stick stick;

    Inlines(Stick stick) {
        this.stick = stick;
    }

    void element(Cursor at, Style style, Measure measure) throws SAXException {
        if (at.attribute(Node.ONLY).isPresent()) {
            stick.slips().beginAside();
            common(at, style, measure);
            stick.slips().endAside();
        } else {
            common(at, style, measure);
        }
    }

    private void common(Cursor at, Style style, Measure measure) throws SAXException {
        stick.whereabouts().mark(at.id());
        switch (at.name()) {
            case "br" -> {
                stick.slips().words("\n");
                stick.fo().words("\n");
            }
            case "img" -> new Figures(stick).inLine(at, style, measure);
            default -> {
                boolean calls = at.element().has(Vocabulary.NOTE_CALL);
                if (!calls || !new Notes(stick).call(at, style, measure)) {
                    words(at, style, measure);
                }
            }
        }
    }

    /** An element's words in what they mean. */
    void words(Cursor at, Style style, Measure measure) throws SAXException {
        List<Traits> around = stick.meanings().around(at);
        for (Traits traits : around) {
            stick.fo().open(Meanings.name(traits), traits);
        }
        plain(at, style, measure);
        for (int i = 0; i < around.size(); i++) {
            stick.fo().close();
        }
    }

    /** An element's words with what its style asks for; without an element of their own where it asks nothing. */
    private void plain(Cursor at, Style style, Measure measure) throws SAXException {
        Type type = stick.type(at, style);
        Traits traits = traits(style).inherit(type.traits());
        traits.setUnlessZero("padding-start", stick.entryNumbers().indent(at, type, stick.section()));
        boolean turned = at.attribute("dir").isPresent();
        if (turned) {
            traits.set("direction", style.word(Property.DIRECTION)).set("unicode-bidi", "embed");
        }
        boolean changes = turned || stick.fo().changes(traits);
        if (changes) {
            stick.fo().open(turned ? "bidi-override" : "inline", traits);
        }
        stick.counters().enter(style);
        new Generated(stick).before(at, style);
        Optional<String> near = near(at, style);
        if (near.isPresent()) {
            stick.added(" " + near.get(), type);
        } else {
            new Nodes(stick).in(at, type, measure);
        }
        new Generated(stick).after(at, style);
        if (changes) {
            stick.fo().close();
        }
    }

    /** What a reference says instead of a page's number, if its style asks and the page is near. */
    private Optional<String> near(Cursor at, Style style) {
        Optional<String> target = at.attribute("data-page-of");
        if (target.isEmpty()
                || stick.meanings().wanted()
                || !style.custom(NEAR_PAGES).equals("words")) {
            return Optional.empty();
        }
        return switch (stick.nearness(target.get())) {
            case HERE -> at.attribute("data-here");
            case OPPOSITE -> at.attribute("data-opposite");
            case OVERLEAF -> at.attribute("data-overleaf");
            case ELSEWHERE -> Optional.empty();
        };
    }

    /** What a style says of words that is not inherited. */
    static Traits traits(Style style) {
        Traits traits = Traits.none();
        Length shift = shift(style);
        if (!shift.equals(Length.ZERO)) {
            traits.set("baseline-shift", shift);
        }
        if (!style.is(Property.TEXT_DECORATION, "none")) {
            traits.set("text-decoration", style.word(Property.TEXT_DECORATION));
        }
        Box.hull(style, Length.ZERO, traits);
        traits.setUnlessZero("space-start", style.length(Property.MARGIN_LEFT));
        traits.setUnlessZero("space-end", style.length(Property.MARGIN_RIGHT));
        return traits;
    }

    private static Length shift(Style style) {
        Length size = style.length(Property.FONT_SIZE);
        return switch (style.word(Property.VERTICAL_ALIGN)) {
            case "super" -> size.times(SUPERIOR);
            case "sub" -> size.times(INFERIOR);
            default -> style.extent(Property.VERTICAL_ALIGN).map(Extent::fixed).orElse(Length.ZERO);
        };
    }

    /** The number of the page that a reference leads to. */
    void pageNumber(Node.PageNumber reference, Type type) throws SAXException {
        stick.added(stick.folio(reference.id()), type);
    }
}
