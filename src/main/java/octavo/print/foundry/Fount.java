package octavo.print.foundry;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A face in one of the forms that it can be set in; the names are those by which XSL-FO selects it.
 *
 * <p>Founts are compared by identity: a {@link Foundry} gives out each once.
 */
public final class Fount {

    /** CSS {@code font-variant-caps}. */
    public enum Capitals {
        NORMAL(List.of()),
        SMALL(List.of("smcp")),
        ALL_SMALL(List.of("smcp", "c2sc"));

        private final List<String> features;

        Capitals(List<String> features) {
            this.features = features;
        }
    }

    /** CSS {@code font-variant-numeric}, the styles of figures. */
    public enum Figures {
        NORMAL(List.of()),
        OLD_STYLE(List.of("onum")),
        LINING(List.of("lnum"));

        private final List<String> features;

        Figures(List<String> features) {
            this.features = features;
        }
    }

    /**
     * A stretch of text for one fount.
     *
     * @param fount of those offered, the first that has all of the text; where none has, the first of all
     * @param missing whether no fount has the text
     */
    public record Run(String text, Fount fount, boolean missing) {}

    /**
     * How far a mark is moved from its letter.
     *
     * @param x to the right, in thousandths of an em
     * @param y upwards, in thousandths of an em
     */
    public record Placement(int x, int y) {}

    /**
     * The form of a letter that begins a text and is several lines high.
     *
     * @param size in thousandths of the text's
     * @param drop from the text's first line to the line that the letter stands on, in thousandths of the text's em
     * @param gap between the letter and the text, in thousandths of the text's em
     */
    public record Initial(int size, int drop, int gap) {

        private String name() {
            return "initial-%d-%d-%d".formatted(size, drop, gap);
        }
    }

    private final Cut cut;
    private final Capitals capitals;
    private final Figures figures;
    private final List<String> features;
    private final Optional<Initial> initial;

    Fount(Cut cut, Capitals capitals, Figures figures) {
        this(cut, capitals, figures, Optional.empty());
    }

    private Fount(Cut cut, Capitals capitals, Figures figures, Optional<Initial> initial) {
        this.cut = cut;
        this.capitals = capitals;
        this.figures = figures;
        this.features = new ArrayList<>(capitals.features);
        this.features.addAll(figures.features);
        this.initial = initial;
    }

    /** The family's name, with the features that the fount is made with: {@code EB Garamond/smcp+onum}. */
    public String family() {
        List<String> form = new ArrayList<>(features);
        initial.ifPresent(letter -> form.add(letter.name()));
        return form.isEmpty() ? cut.face().family() : cut.face().family() + "/" + String.join("+", form);
    }

    /** From 100 to 900. */
    public int weight() {
        return cut.face().weight();
    }

    public boolean italic() {
        return cut.face().italic();
    }

    /** The family as the reader of a colophon knows it. */
    public String typeface() {
        return cut.face().family();
    }

    /** Whether it can draw a character; format controls are never drawn, so that every fount has them. */
    public boolean has(int codePoint) {
        return cut.has(codePoint) || Character.getType(codePoint) == Character.FORMAT;
    }

    /** The OpenType features asked for that the face has not; {@code lnum} is never missed, lining being the rule. */
    public Set<String> lacks() {
        return cut.lacks(features);
    }

    /** The font file for FOP: outlines and widths; every character of it has a glyph of its own. */
    public byte[] bytes() {
        return initial.isPresent() ? cut.initials(features, initial.get()) : cut.bytes(features);
    }

    /** How high a capital is, in thousandths of an em. */
    public int capital() {
        return cut.capital() * size() / 1000;
    }

    /** How far an initial takes the line on, with the gap after it, in thousandths of the text's em. */
    public int advance(int letter) {
        int gap = Character.isLetterOrDigit(letter) ? initial.map(Initial::gap).orElse(0) : 0;
        return cut.advance(features, letter) * size() / 1000 + gap;
    }

    /** How far a letter reaches below its base line, in thousandths of an em, as the tail of a Q does. */
    public int depth(int letter) {
        return cut.depth(features, letter) * size() / 1000;
    }

    private int size() {
        return initial.map(Initial::size).orElse(1000);
    }

    /** Whether all letters are of one width, as in type for code. */
    public boolean isMonospaced() {
        return width("i") == width("m");
    }

    /** How wide a text is by itself, kerned, in thousandths of an em; what the fount has not takes no room. */
    public int width(String text) {
        int[] characters = text.codePoints().toArray();
        int width = 0;
        for (int i = 0; i < characters.length; i++) {
            width += cut.advance(features, characters[i]);
            width += i == 0 ? 0 : kern(characters[i - 1], characters[i]);
        }
        return width;
    }

    /** How far two characters are set apart, in thousandths of an em; negative for closer. */
    public int kern(int left, int right) {
        return cut.kern(features, left, right) * size() / 1000;
    }

    /** Where a mark stands to a letter or to another mark, in thousandths of an em; empty where the font is silent. */
    public Optional<Placement> place(int base, int mark) {
        return cut.place(features, base, mark);
    }

    /**
     * The character that draws the longest ligature at a place of a text, or 0 where there is none; such characters are
     * the fount's own and mean nothing outside it.
     */
    public char ligature(String text, int place) {
        return initial.isPresent() ? 0 : cut.ligatures(features).at(text, place);
    }

    /**
     * What one of its characters means: the letters of a ligature, the letter of a joined form, or the character itself.
     * So a lam that is one with an alef means itself: readers that turn words round turn its letters round too.
     */
    public String meaning(int character) {
        if (Character.UnicodeScript.of(character) == Character.UnicodeScript.ARABIC) {
            String letters = Normalizer.normalize(Character.toString(character), Normalizer.Form.NFKC);
            return letters.length() == 1 ? letters : Character.toString(character);
        }
        return initial.isPresent()
                ? Character.toString(character)
                : cut.ligatures(features).letters(character);
    }

    /** This fount's initials of a form; empty where its outlines are such that none can be made. */
    Optional<Fount> enlarged(Initial form) {
        return cut.enlarges() ? Optional.of(new Fount(cut, capitals, figures, Optional.of(form))) : Optional.empty();
    }

    boolean is(Cut other, Capitals asCapitals, Figures asFigures) {
        return cut == other && capitals == asCapitals && figures == asFigures;
    }

    /**
     * Divides a text among founts: each letter, with the marks on it, goes to the first that has all of it, and a space
     * to the fount before it.
     *
     * @param text in Unicode's normal form C
     * @param founts at least one, in the order of preference
     */
    public static List<Run> divide(String text, List<Fount> founts) {
        return new Runs(founts).divide(text);
    }

    @Override
    public String toString() {
        return family() + " " + weight() + (italic() ? " italic" : "");
    }
}
