package octavo.print.foundry;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A face's common ligatures, each with a character of its own to be set by: the one that the face knows it by, such as
 * U+FB01, or one of Unicode's private ones.
 *
 * @param signs characters by the letters that they stand for, longer ones first
 * @param glyphs of those characters
 */
record Ligatures(SortedMap<String, Integer> signs, Map<Integer, Integer> glyphs) {

    static final Ligatures NONE = new Ligatures(new TreeMap<>(), Map.of());

    private static final int FIRST_PRIVATE = 0xF400;

    static Ligatures of(Map<List<Integer>, Integer> joined, Cmap cmap) {
        Map<Integer, Integer> characters = new HashMap<>();
        cmap.glyphs().forEach((character, glyph) -> characters.putIfAbsent(glyph, character));
        SortedMap<String, Integer> signs =
                new TreeMap<>(Comparator.comparing(String::length).reversed().thenComparing(Comparator.naturalOrder()));
        Map<Integer, Integer> glyphs = new HashMap<>();
        Map<String, Integer> byLetters = new TreeMap<>();
        joined.forEach((parts, glyph) -> {
            if (parts.stream().allMatch(part -> Character.isLetter(characters.getOrDefault(part, 0)))) {
                StringBuilder letters = new StringBuilder();
                parts.forEach(part -> letters.appendCodePoint(characters.get(part)));
                byLetters.put(letters.toString(), glyph);
            }
        });
        int next = FIRST_PRIVATE;
        for (Map.Entry<String, Integer> entry : byLetters.entrySet()) {
            int known = characters.getOrDefault(entry.getValue(), 0);
            boolean compatible = known >= 0xFB00 && known <= 0xFB06;
            while (!compatible && cmap.glyphs().containsKey(next)) {
                next++;
            }
            int sign = compatible ? known : next++;
            signs.put(entry.getKey(), sign);
            glyphs.put(sign, entry.getValue());
        }
        return new Ligatures(signs, glyphs);
    }
}
