package octavo.print.fo;

import java.util.Set;
import octavo.markup.Node;
import octavo.measure.Length;
import octavo.style.Style;
import octavo.style.value.Property;

/** About how high a block will be, told from its words before it is set. */
final class Bulk {

    /** The part of an em that a letter takes on average. */
    private static final double LETTER = 0.5;

    /** The part of the page's height below which a block fits a page, however wrong the guess. */
    private static final double SURE = 0.6;

    /** The lines of a block that is so short that it leaves no hole where it goes over to the next page whole. */
    private static final int FEW = 7;

    /** What begins a line of its own. */
    private static final Set<String> LINES = Set.of("p", "li", "tr", "dt", "dd", "br", "figcaption");

    private Bulk() {}

    /** Whether a block is sure to fit a page. */
    static boolean fits(Node.Element element, Style style, Length measure, Length page) {
        return !shown(element)
                && lines(element, style, measure) * style.lineHeight().pt() < page.pt() * SURE;
    }

    /** Whether a block is of so few lines that they need not be parted. */
    static boolean few(Node.Element element, Style style, Length measure) {
        return !shown(element) && lines(element, style, measure) < FEW;
    }

    private static double lines(Node.Element element, Style style, Length measure) {
        double letters = measure.pt() / (style.length(Property.FONT_SIZE).pt() * LETTER);
        return element.words().length() / letters + ends(element);
    }

    private static double ends(Node.Element element) {
        double ends = LINES.contains(element.name()) ? 1 : 0;
        for (Node child : element.children()) {
            ends += switch (child) {
                case Node.Words(String words) ->
                    words.chars().filter(letter -> letter == '\n').count();
                case Node.PageNumber _, Node.Places _ -> 0;
                case Node.Element inner -> ends(inner);
            };
        }
        return ends;
    }

    /** Whether there is a picture in it, of whatever height. */
    private static boolean shown(Node.Element element) {
        return element.name().equals("img")
                || element.children().stream().anyMatch(child -> child instanceof Node.Element inner && shown(inner));
    }
}
