package octavo.print.foundry;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;

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

    private final Cut cut;
    private final Capitals capitals;
    private final Figures figures;
    private final List<String> features;

    Fount(Cut cut, Capitals capitals, Figures figures) {
        this.cut = cut;
        this.capitals = capitals;
        this.figures = figures;
        this.features = new ArrayList<>(capitals.features);
        this.features.addAll(figures.features);
    }

    /** The family's name, with the features that the fount is made with: {@code EB Garamond/smcp+onum}. */
    public String family() {
        return features.isEmpty() ? cut.face().family() : cut.face().family() + "/" + String.join("+", features);
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

    /** The font file for FOP: without GSUB, so that GPOS kerning stays and every glyph keeps its character. */
    public byte[] bytes() {
        return cut.bytes(features);
    }

    /**
     * The characters that draw its ligatures, by the letters that these stand for, longer ones first; such characters
     * are the fount's own and mean nothing outside it.
     */
    public SortedMap<String, Integer> ligatures() {
        return Collections.unmodifiableSortedMap(cut.ligatures(features).signs());
    }

    boolean is(Cut other, Capitals asCapitals, Figures asFigures) {
        return cut == other && capitals == asCapitals && figures == asFigures;
    }

    /**
     * Divides a text among founts, character by character, each to the first that has it; a mark stays with its letter
     * and a space with the word before it where that word's fount can draw them.
     *
     * @param founts at least one, in the order of preference
     */
    public static List<Run> divide(String text, List<Fount> founts) {
        List<Run> runs = new ArrayList<>();
        int start = 0;
        Choice current = null;
        for (int at = 0; at < text.length(); ) {
            int c = text.codePointAt(at);
            Choice next = current != null && follows(c) && current.fount().has(c) ? current : choose(c, founts);
            if (current != null && !next.equals(current)) {
                runs.add(new Run(text.substring(start, at), current.fount(), current.missing()));
                start = at;
            }
            current = next;
            at += Character.charCount(c);
        }
        if (current != null) {
            runs.add(new Run(text.substring(start), current.fount(), current.missing()));
        }
        return runs;
    }

    private record Choice(Fount fount, boolean missing) {}

    private static Choice choose(int codePoint, List<Fount> founts) {
        for (Fount fount : founts) {
            if (fount.has(codePoint)) {
                return new Choice(fount, false);
            }
        }
        return new Choice(founts.getFirst(), true);
    }

    private static boolean follows(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK,
                    Character.FORMAT, Character.SPACE_SEPARATOR -> true;
            default -> false;
        };
    }

    @Override
    public String toString() {
        return family() + " " + weight() + (italic() ? " italic" : "");
    }
}
