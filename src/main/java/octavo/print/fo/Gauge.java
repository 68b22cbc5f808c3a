package octavo.print.fo;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Pattern;
import octavo.markup.Cursor;
import octavo.markup.Node;
import octavo.measure.Length;
import octavo.print.foundry.Fount;
import octavo.style.Style;
import octavo.style.value.Property;

/** Measures words before they are set, by the widths of their founts. */
final class Gauge {

    /**
     * The room that an element's words take.
     *
     * @param least that of the widest part that no line need divide, in points
     * @param most that of the longest line where none is turned over, in points
     */
    record Room(double least, double most, List<Word> words) {

        /** How many lines they make in a width, in points. */
        int lines(double width) {
            int lines = 1;
            double line = 0;
            double space = 0;
            for (Word word : words) {
                if (line > 0 && line + space + word.width > width) {
                    lines++;
                    line = 0;
                    space = 0;
                }
                line += space + word.width;
                lines += width > 0 && line > width ? (int) Math.ceil(line / width) - 1 : 0;
                space = word.space;
                if (word.last) {
                    lines++;
                    line = 0;
                    space = 0;
                }
            }
            return lines;
        }
    }

    /** A part that no line need divide, the space after it, and whether its author ends the line there. */
    private record Word(double width, double space, boolean last) {}

    /** Where a line may end, the space or the mark being the last of it. */
    private static final Pattern ENDS = Pattern.compile("(?<=[ \\u200B\\u2013\\u2014]|(?<=[\\p{L}\\p{N}])-)");

    /** In the place of a folio, which is not known before the page is. */
    private static final String FOLIO = "000";

    private final Stick stick;
    private final List<Word> words = new ArrayList<>();
    private double least;
    private double most;
    private double word;
    private double line;

    private Gauge(Stick stick) {
        this.stick = stick;
    }

    /** The room for all that stands in an element. */
    static Room room(Stick stick, Cursor at, Style style) {
        Gauge gauge = new Gauge(stick);
        gauge.element(at, style);
        gauge.newWord(0, false);
        return new Room(gauge.least, gauge.most, gauge.words);
    }

    /** How wide words of a type are by themselves. */
    static Length width(String words, Type type) {
        double size = type.style().length(Property.FONT_SIZE).pt();
        double width =
                words.length() * type.style().length(Property.LETTER_SPACING).pt();
        for (Fount.Run run : Fount.divide(words, type.founts())) {
            width += run.fount().width(run.text()) * size / 1000;
        }
        return Length.pt(width);
    }

    private void element(Cursor at, Style style) {
        Type type = stick.type(at, style);
        Iterator<Cursor> children = at.children().iterator();
        for (Node node : at.element().children()) {
            switch (node) {
                case Node.Words(String words) -> words(words, type);
                case Node.PageNumber _, Node.Places _ -> words(FOLIO, type);
                case Node.Element _ -> inner(children.next(), style);
            }
        }
    }

    private void inner(Cursor at, Style outer) {
        Style style = stick.style(at, outer);
        if (at.name().equals("br")) {
            newLine();
        } else if (at.name().equals("img")) {
            add(new Figures(stick).wanted(at, style).pt());
        } else if (!style.is(Property.DISPLAY, "none")) {
            add(edges(style, List.of(Property.MARGIN_LEFT, Property.PADDING_LEFT, Property.BORDER_LEFT_WIDTH)));
            element(at, style);
            add(edges(style, List.of(Property.MARGIN_RIGHT, Property.PADDING_RIGHT, Property.BORDER_RIGHT_WIDTH)));
        }
    }

    private static double edges(Style style, List<Property> sides) {
        return sides.stream().mapToDouble(side -> style.length(side).pt()).sum();
    }

    private void words(String written, Type type) {
        for (String part : ENDS.split(Runs.set(written, type))) {
            double set = width(part.stripTrailing(), type).pt();
            double spaced = width(part, type).pt();
            add(set);
            if (ENDS.matcher(part).find(part.length())) {
                newWord(spaced - set, false);
            }
            line += spaced - set;
        }
    }

    private void add(double width) {
        word += width;
        line += width;
        least = Math.max(least, word);
        most = Math.max(most, line);
    }

    private void newWord(double space, boolean last) {
        words.add(new Word(word, space, last));
        word = 0;
    }

    private void newLine() {
        newWord(0, true);
        line = 0;
    }
}
