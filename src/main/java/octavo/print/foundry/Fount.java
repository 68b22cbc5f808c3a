package octavo.print.foundry;

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
     * @param fount one of those offered, or its shaped form; where none has the text, the first
     * @param missing whether no fount has the text
     */
    public record Run(String text, Fount fount, boolean missing) {}

    private final Cut cut;
    private final Capitals capitals;
    private final Figures figures;
    private final List<String> features;

    private final Optional<Fount> shapedForm;

    private Fount(Cut cut, Capitals capitals, Figures figures, Optional<Fount> shapedForm) {
        this.cut = cut;
        this.shapedForm = shapedForm;
        this.capitals = capitals;
        this.figures = figures;
        this.features = new ArrayList<>(capitals.features);
        this.features.addAll(figures.features);
    }

    static Fount of(Cut cut, Capitals capitals, Figures figures) {
        return new Fount(cut, capitals, figures, Optional.of(new Fount(cut, capitals, figures, Optional.empty())));
    }

    /** The family's name, with the features that the fount is made with: {@code EB Garamond/smcp+onum}. */
    public String family() {
        List<String> made = new ArrayList<>(features);
        if (shaped()) {
            made.add("shaped");
        }
        return made.isEmpty() ? cut.face().family() : cut.face().family() + "/" + String.join("+", made);
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
        return Character.getType(codePoint) == Character.FORMAT || cut.cmap().glyphs().containsKey(codePoint);
    }

    /** The OpenType features asked for that the face has not; {@code lnum} is never missed, lining being the rule. */
    public Set<String> lacks() {
        return cut.lacks(features);
    }

    /** The font file for FOP. */
    public byte[] bytes() {
        return shaped() ? cut.shaped(features) : cut.plain(features);
    }

    /**
     * Whether FOP is to place its glyphs by the font's own tables, marks on their letters; other founts are kerned by
     * {@link #kern}, which is faster and can be letter-spaced.
     */
    public boolean shaped() {
        return shapedForm.isEmpty();
    }

    /** How far two characters are set apart, in thousandths of an em; negative for closer. */
    public int kern(int left, int right) {
        return cut.kern(features, left, right);
    }

    /**
     * The character that draws the longest ligature at a place of a text, or 0 where there is none; such characters are
     * the fount's own and mean nothing outside it.
     */
    public char ligature(String text, int place) {
        return cut.ligatures(features).at(text, place);
    }

    /** What one of its characters means: the letters of a ligature, or the character itself. */
    public String meaning(int character) {
        return cut.ligatures(features).letters(character);
    }

    boolean is(Cut other, Capitals asCapitals, Figures asFigures) {
        return cut == other && capitals == asCapitals && figures == asFigures;
    }

    /** The same fount as FOP shapes it. */
    Fount asShaped() {
        return shapedForm.orElse(this);
    }

    /**
     * Divides a text among founts: each letter, with the marks on it, goes to the first that has all of it, and a space
     * to the fount before it. Words with marks, or of a script that needs it, go to founts that are {@link #shaped}.
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
