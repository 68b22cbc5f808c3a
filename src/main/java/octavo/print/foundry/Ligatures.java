package octavo.print.foundry;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A face's common ligatures, each with a character of its own to be set by.
 *
 * <p>Those are control characters (U+0080 to U+009F), which no text has and which FOP finds at once; it searches a font's
 * whole character map for each that is past U+00FF.
 */
final class Ligatures {

    static final Ligatures NONE = new Ligatures(Map.of());

    private static final char FIRST_SIGN = 0x80;
    private static final char LAST_SIGN = 0x9F;

    private final Map<Integer, Integer> glyphs = new HashMap<>();
    private final Map<Integer, String> letters = new HashMap<>();
    private final Map<Character, List<Ligature>> byFirst = new HashMap<>();

    /** Letters, and the character that draws them as one. */
    record Ligature(String letters, char sign) {}

    private Ligatures(Map<Ligature, Integer> all) {
        all.forEach((ligature, glyph) -> {
            glyphs.put((int) ligature.sign(), glyph);
            letters.put((int) ligature.sign(), ligature.letters());
            byFirst.computeIfAbsent(ligature.letters().charAt(0), any -> new ArrayList<>())
                    .add(ligature);
        });
        Comparator<Ligature> byLength =
                Comparator.comparingInt(ligature -> ligature.letters().length());
        byFirst.values().forEach(some -> some.sort(byLength.reversed()));
    }

    /**
     * The ligatures whose parts are all letters.
     *
     * @param joined glyphs by the glyphs that they stand for
     */
    static Ligatures of(Map<List<Integer>, Integer> joined, Cmap cmap) {
        Map<Integer, Integer> characters = new HashMap<>();
        cmap.glyphs().forEach((character, glyph) -> characters.putIfAbsent(glyph, character));
        SortedMap<String, Integer> byLetters = new TreeMap<>();
        joined.forEach((parts, glyph) -> {
            if (parts.stream().allMatch(part -> Character.isLetter(characters.getOrDefault(part, 0)))) {
                StringBuilder letters = new StringBuilder();
                parts.forEach(part -> letters.appendCodePoint(characters.get(part)));
                byLetters.put(letters.toString(), glyph);
            }
        });
        Map<Ligature, Integer> all = new HashMap<>();
        char sign = FIRST_SIGN;
        for (Map.Entry<String, Integer> entry : byLetters.entrySet()) {
            if (sign <= LAST_SIGN) {
                all.put(new Ligature(entry.getKey(), sign++), entry.getValue());
            }
        }
        return new Ligatures(all);
    }

    Map<Integer, Integer> glyphs() {
        return glyphs;
    }

    /** What a character stands for; itself where it draws no ligature. */
    String letters(int character) {
        String meant = letters.get(character);
        return meant == null ? Character.toString(character) : meant;
    }

    /** The character that draws the longest ligature at a place of a text, or 0. */
    char at(String text, int place) {
        List<Ligature> some = byFirst.get(text.charAt(place));
        if (some != null) {
            for (Ligature ligature : some) {
                if (text.startsWith(ligature.letters(), place)) {
                    return ligature.sign();
                }
            }
        }
        return 0;
    }
}
