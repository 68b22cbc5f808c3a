package octavo.print.fo;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import octavo.markup.Cursor;
import octavo.print.flow.RunningTitles;
import octavo.style.Style;
import octavo.style.selector.Part;
import octavo.style.value.Content;
import octavo.style.value.Property;
import octavo.style.value.Term;
import org.xml.sax.SAXException;

/** Writes what a style sheet adds before and after elements. */
final class Generated {

    private static final String NO_BREAK = "\u00A0";

    private final Stick stick;

    Generated(Stick stick) {
        this.stick = stick;
    }

    void before(Cursor at, Style style) throws SAXException {
        write(Part.BEFORE, at, style);
    }

    void after(Cursor at, Style style) throws SAXException {
        write(Part.AFTER, at, style);
    }

    private void write(Part part, Cursor at, Style of) throws SAXException {
        Optional<Style> style = stick.theme().part(part, at, of);
        if (style.isEmpty() || style.get().is(Property.DISPLAY, "none")) {
            return;
        }
        stick.counters().enter(style.get());
        Type type = stick.type(at, style.get());
        boolean block = style.get().is(Property.DISPLAY, "block");
        Traits traits = block ? Traits.none() : Inlines.traits(style.get());
        stick.fo().open(block ? "block" : "inline", traits.inherit(type.traits()));
        for (Content piece : style.get().content(Property.CONTENT)) {
            if (piece instanceof Content.Leader(String pattern)) {
                leader(pattern);
            } else {
                stick.added(text(piece, at, style.get()), type);
            }
        }
        stick.fo().close();
    }

    /** Fills the line, however little room there is; the last word before it stands on the same line. */
    private void leader(String pattern) throws SAXException {
        stick.fo().open("inline", asWide()).words(NO_BREAK).close();
        Traits traits = Traits.of("leader-length.minimum", "1em")
                .set("leader-length.optimum", "1em")
                .set("leader-length.maximum", "100%")
                .set("leader-pattern", pattern.isBlank() ? "space" : "use-content");
        stick.fo().open("leader", traits);
        if (!pattern.isBlank()) {
            stick.fo().words(pattern.replace(" ", NO_BREAK));
        }
        stick.fo().close();
    }

    /** A space that takes nothing of what the leader is to fill. */
    private static Traits asWide() {
        return Traits.none()
                .inherit(Map.of(
                        "word-spacing.minimum", "0pt", "word-spacing.optimum", "0pt", "word-spacing.maximum", "0pt"));
    }

    /** A value as a running head shows it. */
    RunningTitles.Title title(List<Content> content, Cursor at, Style style) {
        return new RunningTitles.Title(text(content, at, style), at.element().place());
    }

    /** A value as one text, such as a bookmark's. */
    String text(List<Content> content, Cursor at, Style style) {
        StringBuilder text = new StringBuilder();
        content.forEach(piece -> text.append(text(piece, at, style)));
        return text.toString();
    }

    private String text(Content piece, Cursor at, Style style) {
        return switch (piece) {
            case Content.Text(String text) -> text;
            case Content.Attribute(String name) -> at.attribute(name).orElse("");
            case Content.ElementText _ -> at.element().words();
            case Content.Counter(String name, String kind) -> stick.counters().value(name, kind);
            case Content.TargetCounter(String attribute, String _, String _) ->
                at.attribute(attribute)
                        .map(href -> stick.folio(href.substring(href.indexOf('#') + 1)))
                        .orElse("");
            case Content.QuotationMark(boolean opens) -> quotationMark(style.value(Property.QUOTES), opens);
            case Content.NamedString _, Content.Leader _ -> "";
        };
    }

    private static String quotationMark(List<Term> quotes, boolean opens) {
        int index = opens ? 0 : 1;
        boolean given = index < quotes.size() && quotes.get(index) instanceof Term.Text;
        return given ? ((Term.Text) quotes.get(index)).text() : opens ? "\u201C" : "\u201D";
    }
}
