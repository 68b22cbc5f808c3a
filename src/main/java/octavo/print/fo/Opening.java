package octavo.print.fo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import octavo.markup.Cursor;
import octavo.measure.Length;
import octavo.print.forme.Line;
import octavo.print.foundry.Foundry;
import octavo.print.foundry.Fount;
import octavo.style.Style;
import octavo.style.selector.Part;
import octavo.style.value.Property;
import org.xml.sax.SAXException;

/**
 * How a block's words begin where a theme sets the first letter or the first line apart: {@code ::first-letter}, hung
 * down by {@code initial-letter} (CSS Inline 3, section 6), and {@code ::first-line}, which in print is as many words as
 * the theme says, because nobody knows where the line ends before it is set.
 */
final class Opening {

    /** A letter with the marks before it (CSS Pseudo-Elements 4, section 2.2.1). */
    private static final Pattern LETTER = Pattern.compile("\\s*([\\p{Ps}\\p{Pi}\\p{Pf}\\p{Po}]*[\\p{L}\\p{N}]\\p{M}*)");

    /** How far letters of the text reach below their line, as a part of an em. */
    private static final double TAIL = 0.25;

    private final Stick stick;
    private final Cursor at;
    private final Type text;
    private final Optional<Type> letter;
    private final Length wide;
    private final List<Line> beside;
    private boolean beginning;
    private boolean inWord;
    private int left;

    private Opening(
            Stick stick, Cursor at, Type text, Optional<Type> letter, int words, Length wide, List<Line> beside) {
        this.stick = stick;
        this.at = at;
        this.text = text;
        this.letter = letter;
        this.left = words;
        this.wide = wide;
        this.beside = beside;
        this.beginning = letter.isPresent();
    }

    static Opening of(Stick stick, Cursor at, Type type) {
        Optional<Style> first = stick.theme().part(Part.FIRST_LETTER, at, type.style());
        int words = stick.theme()
                .part(Part.FIRST_LINE, at, type.style())
                .map(style -> (int) style.number(Property.FIRST_LINE_WORDS))
                .orElse(0);
        Matcher letter = LETTER.matcher(at.element().words());
        if (first.isEmpty() || !letter.lookingAt()) {
            return new Opening(stick, at, type, Optional.empty(), words, Length.ZERO, List.of());
        }
        Type set = stick.type(at, first.get());
        int lines = (int) first.get().number(Property.INITIAL_LETTER);
        List<Line> known = stick.openings().beside(at, lines);
        Optional<Type> initial = lines < 2
                        || !stands(letter.group(1), set)
                        || known.isEmpty() && !stick.openings().onTrial()
                ? Optional.empty()
                : initial(stick.openings().foundry(), letter.group(1), set, type, lines);
        int advance = initial.map(Type::fount)
                .map(fount -> letter.group(1).codePoints().map(fount::advance).sum())
                .orElse(0);
        Length wide = type.style().length(Property.FONT_SIZE).times(advance / 1000.0);
        return new Opening(
                stick,
                at,
                type,
                Optional.of(initial.orElse(set)),
                words,
                wide,
                initial.isPresent() ? known : List.of());
    }

    /** Whether letters may stand apart from their word: those of their own fount, and that are read from left to right. */
    private static boolean stands(String letters, Type set) {
        return letters.codePoints()
                .allMatch(letter -> set.fount().has(letter)
                        && Character.getDirectionality(letter) != Character.DIRECTIONALITY_RIGHT_TO_LEFT
                        && Character.getDirectionality(letter) != Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC);
    }

    /**
     * Capitals as high as from the top of those in the first line to the foot of the last line; with a tail that would reach
     * into the line below, their tails end at that foot.
     */
    private static Optional<Type> initial(Foundry foundry, String letters, Type set, Type text, int lines) {
        double em = text.style().length(Property.FONT_SIZE).pt();
        double drop = text.style().lineHeight().pt() * (lines - 1);
        double small = em * text.fount().capital() / 1000;
        double capital = em * set.fount().capital() / 1000;
        double size = (drop + small) / capital;
        double tail = em * letters.codePoints().map(set.fount()::depth).max().orElse(0) / 1000;
        if (tail * size > text.style().lineHeight().pt() - small) {
            size = (drop + small + em * TAIL) / (capital + tail);
            drop = capital * size - small;
        }
        double gap = set.style().length(Property.PADDING_RIGHT).pt();
        Fount.Initial form = new Fount.Initial(thousandths(size), thousandths(drop / em), thousandths(gap / em));
        return foundry.initials(set.fount(), form).map(fount -> {
            Map<String, String> traits = new LinkedHashMap<>(text.traits());
            traits.put("color", set.traits().get("color"));
            Typography.font(fount, traits);
            return new Type(set.style(), set.language(), List.of(fount), traits);
        });
    }

    private static int thousandths(double times) {
        return (int) Math.round(times * 1000);
    }

    /** How much of the measure an initial takes from the lines beside it; zero where there is none. */
    Length wide() {
        return wide;
    }

    /** The lines beside the initial as they were set on trial; none where nothing hangs beside lines. */
    List<Line> beside() {
        return beside;
    }

    /** Writes words of the block, the first of them as the theme wants them. */
    void words(String words, Type type) throws SAXException {
        String rest = words;
        Matcher first = LETTER.matcher(words);
        if (beginning && first.lookingAt()) {
            beginning = false;
            inWord = true;
            set(first.group(1), letter.orElseThrow());
            rest = words.substring(first.end());
        }
        int end = ofFirstLine(rest);
        if (end > 0) {
            set(rest.substring(0, end), line(type));
        }
        if (end < rest.length()) {
            stick.write(rest.substring(end), type);
        }
    }

    /** Words in a face of their own, such as code, stay as they are where that face has not what the line asks for. */
    private Type line(Type type) {
        boolean own =
                !type.style().value(Property.FONT_FAMILY).equals(text.style().value(Property.FONT_FAMILY));
        return stick.theme()
                .part(Part.FIRST_LINE, at, type.style())
                .map(style -> stick.typography().type(style, type.language()))
                .filter(set -> !own || set.fount().lacks().isEmpty())
                .orElse(type);
    }

    /** How many characters belong to the words of the first line that are still to come. */
    private int ofFirstLine(String words) {
        int end = 0;
        while (left > 0 && end < words.length()) {
            boolean space = Character.isWhitespace(words.charAt(end));
            left -= space && inWord ? 1 : 0;
            inWord = !space;
            end += left > 0 ? 1 : 0;
        }
        return end;
    }

    private void set(String words, Type type) throws SAXException {
        stick.fo().open("inline", Traits.none().inherit(type.traits()));
        stick.write(words, type);
        stick.fo().close();
    }
}
