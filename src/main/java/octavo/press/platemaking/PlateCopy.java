package octavo.press.platemaking;

import java.util.Locale;
import octavo.measure.Length;
import octavo.plate.Area;
import octavo.plate.Ink;
import octavo.plate.Mark;
import octavo.plate.Plate;
import octavo.plate.Type;
import octavo.print.forme.Copy;
import octavo.print.foundry.Fount;
import octavo.source.SourceSpan;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/** A plate as XSL-FO: one page, each mark in a container of its own. */
public final class PlateCopy implements Copy {

    private final Plate plate;
    private final FountLettering lettering;
    private final SourceSpan place;

    /**
     * @param place of whatever is wrong with the plate
     */
    public PlateCopy(Plate plate, FountLettering lettering, SourceSpan place) {
        this.plate = plate;
        this.lettering = lettering;
        this.place = place;
    }

    @Override
    public SourceSpan place(String key) {
        return place;
    }

    @Override
    public void send(ContentHandler handler) throws SAXException {
        FoPen pen = new FoPen(handler);
        pen.beginPage(plate.size());
        for (Mark mark : plate.marks()) {
            switch (mark) {
                case Mark.Fill(Area area, Ink ink) -> fill(pen, area, ink);
                case Mark.Shape shape -> new SvgShape(shape, plate.size()).send(pen);
                case Mark.Words words -> words(pen, words);
            }
        }
        pen.endPage();
    }

    private static void fill(FoPen pen, Area area, Ink ink) throws SAXException {
        pen.container(area, "background-color", cmyk(ink)).open("block").close().close();
    }

    /**
     * A line without height, its base line at the top of its container: whatever a fount says of its own height, the words
     * stand where they are to stand.
     */
    private void words(FoPen pen, Mark.Words words) throws SAXException {
        Type type = words.type();
        boolean rightToLeft = rightToLeft(words.words());
        pen.container(line(words), "writing-mode", rightToLeft ? "rl-tb" : "lr-tb");
        pen.open(
                "block",
                "font-size",
                "0pt",
                "line-height",
                "0pt",
                "line-stacking-strategy",
                "font-height",
                "wrap-option",
                "no-wrap",
                "white-space-collapse",
                "false",
                "hyphenate",
                "false",
                "text-align",
                align(words.align(), rightToLeft));
        for (Fount.Run run : Fount.divide(words.words(), lettering.founts(type))) {
            Fount fount = run.fount();
            pen.open(
                    "inline",
                    "font-family",
                    "'" + fount.family() + "'",
                    "font-weight",
                    String.valueOf(fount.weight()),
                    "font-style",
                    fount.italic() ? "italic" : "normal",
                    "font-size",
                    type.size().toString(),
                    "letter-spacing",
                    type.tracking() == 0
                            ? "normal"
                            : type.size().times(type.tracking()).toString(),
                    "color",
                    cmyk(words.ink()));
            pen.words(run.text()).close();
        }
        pen.close().close();
    }

    /** The room of a line; wider than its words, so that none is ever broken. */
    private Area line(Mark.Words words) {
        Type type = words.type();
        Length width = lettering.width(words.words(), type).plus(type.size().times(2));
        Length left = switch (words.align()) {
            case LEFT -> words.x();
            case CENTRE -> words.x().minus(width.times(0.5));
            case RIGHT -> words.x().minus(width);
        };
        return new Area(left, words.y(), width, Length.pt(1));
    }

    private static String align(Mark.Align align, boolean rightToLeft) {
        return switch (align) {
            case LEFT -> rightToLeft ? "end" : "start";
            case CENTRE -> "center";
            case RIGHT -> rightToLeft ? "start" : "end";
        };
    }

    /** Whether the first letter of a line is of a script that runs to the left (Unicode Standard Annex 9, rule P2). */
    private static boolean rightToLeft(String words) {
        return words.codePoints()
                        .map(Character::getDirectionality)
                        .filter(PlateCopy::strong)
                        .findFirst()
                        .orElse(Character.DIRECTIONALITY_LEFT_TO_RIGHT)
                != Character.DIRECTIONALITY_LEFT_TO_RIGHT;
    }

    private static boolean strong(int direction) {
        return direction == Character.DIRECTIONALITY_LEFT_TO_RIGHT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }

    private static String cmyk(Ink ink) {
        return "cmyk" + inks(ink);
    }

    /** The four inks between brackets. */
    static String inks(Ink ink) {
        return String.format(Locale.ROOT, "(%s,%s,%s,%s)", ink.cyan(), ink.magenta(), ink.yellow(), ink.black());
    }
}
