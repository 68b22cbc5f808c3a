package octavo.print.foundry;

import java.nio.ByteBuffer;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import octavo.print.foundry.Fount.Initial;
import octavo.print.foundry.Fount.Placement;

/** A face that has passed its preflight, and the font files cut from it, each made once. */
final class Cut {

    /**
     * What FOP is not to use: its ligatures lose their letters when text is copied, and what it shapes cannot be
     * letter-spaced and loses the marks of right-to-left scripts.
     */
    private static final Set<String> DROPPED = Set.of("GSUB", "GPOS", "GDEF", "BASE", "JSTF", "kern", "DSIG", "SVG ");

    /** What a capital's height is in a font that does not say, in thousandths of an em. */
    private static final int CAPITAL = 650;

    private record Enlarged(List<String> features, Initial form) {}

    private final Face face;
    private final Sfnt font;
    private final Cmap cmap;
    private final Ligatures ligatures;
    private final Map<Integer, Integer> spaces;
    private final BitSet characters = new BitSet();
    private final Map<String, Map<Integer, Integer>> substitutions = new HashMap<>();
    private final Optional<Gpos> gpos;
    private final int unitsPerEm;
    private final Map<List<String>, Cmap> cmaps = new ConcurrentHashMap<>();
    private final Map<List<String>, byte[]> made = new ConcurrentHashMap<>();
    private final Map<Enlarged, byte[]> enlarged = new ConcurrentHashMap<>();

    Cut(Face face) throws BadFont {
        this.face = face;
        this.font = Sfnt.read(face.bytes());
        Preflight.check(font);
        this.cmap = Cmap.read(font.tables().get("cmap"));
        this.unitsPerEm = font.tables().get("head").getShort(18);
        this.spaces = Doubles.possible(font) ? Spaces.lacking(cmap, unitsPerEm, new Glyf(font)::advance) : Map.of();
        cmap.glyphs().keySet().forEach(characters::set);
        spaces.keySet().forEach(characters::set);
        Optional<ByteBuffer> gsub = font.table("GSUB");
        this.ligatures = gsub.isPresent() ? Ligatures.of(new Gsub(gsub.get()).ligatures("liga"), cmap) : Ligatures.NONE;
        for (String feature : List.of("smcp", "c2sc", "onum", "lnum")) {
            substitutions.put(feature, gsub.isPresent() ? new Gsub(gsub.get()).singles(feature) : Map.of());
        }
        Optional<ByteBuffer> positions = font.table("GPOS");
        this.gpos = positions.isPresent() ? Optional.of(new Gpos(positions.get())) : Optional.empty();
    }

    Face face() {
        return face;
    }

    boolean has(int codePoint) {
        return characters.get(codePoint);
    }

    Set<String> lacks(List<String> features) {
        Set<String> lacks = new TreeSet<>(features);
        lacks.removeIf(
                feature -> feature.equals("lnum") || !substitutions.get(feature).isEmpty());
        return lacks;
    }

    /** The ligatures of the small alphabet would stand among small capitals: with these there are none. */
    Ligatures ligatures(List<String> features) {
        return features.contains("smcp") ? Ligatures.NONE : ligatures;
    }

    byte[] bytes(List<String> features) {
        return made.computeIfAbsent(features, this::make);
    }

    private byte[] make(List<String> features) {
        Sfnt bare = font.without(DROPPED);
        Cmap changed = cmap(features);
        return Doubles.possible(bare)
                ? Doubles.with(bare, changed, spaces).write()
                : bare.with(Map.of("cmap", changed.write())).write();
    }

    /** Whether its letters can be made initials; those of CFF outlines cannot. */
    boolean enlarges() {
        return Doubles.possible(font);
    }

    /** The font file of its initials. */
    byte[] initials(List<String> features, Initial form) {
        return enlarged.computeIfAbsent(new Enlarged(features, form), _ -> {
            Sfnt bare = font.without(DROPPED);
            return Initials.of(bare, cmap(features), form).write();
        });
    }

    /** How high a capital is, in thousandths of an em (OpenType 1.9, "OS/2"). */
    int capital() {
        ByteBuffer table = font.tables().get("OS/2");
        boolean says = table.limit() >= 90 && table.getShort(0) >= 2 && table.getShort(88) > 0;
        return says ? scaled(table.getShort(88)) : CAPITAL;
    }

    /** How far a character takes the line on, in thousandths of an em; 0 for one that it has not. */
    int advance(List<String> features, int character) {
        Integer glyph = cmap(features).glyphs().get(character);
        int units = glyph == null ? spaces.getOrDefault(character, 0) : new Glyf(font).advance(glyph);
        return scaled(units);
    }

    /** How far a character reaches below its base line, in thousandths of an em; 0 where the outlines do not say. */
    int depth(List<String> features, int character) {
        Integer glyph = cmap(features).glyphs().get(character);
        return glyph == null || !enlarges() ? 0 : Math.max(0, -scaled(new Glyf(font).lowest(glyph)));
    }

    int kern(List<String> features, int left, int right) {
        Map<Integer, Integer> glyphs = cmap(features).glyphs();
        Integer first = glyphs.get(left);
        Integer second = glyphs.get(right);
        return first == null || second == null
                ? 0
                : gpos.map(table -> scaled(table.kern(first, second))).orElse(0);
    }

    /** By the font's anchors, else in the middle of the letter; empty where there is no telling. */
    Optional<Placement> place(List<String> features, int base, int mark) {
        Map<Integer, Integer> glyphs = cmap(features).glyphs();
        Integer letter = glyphs.get(base);
        Integer sign = glyphs.get(mark);
        if (letter == null || sign == null) {
            return Optional.empty();
        }
        Optional<Placement> anchored = gpos.flatMap(table -> table.place(letter, sign));
        Optional<Placement> centred = Doubles.possible(font)
                ? Optional.of(new Glyf(font).centred(letter, sign, unitsPerEm))
                : Optional.empty();
        return anchored.or(() -> centred).map(place -> new Placement(scaled(place.x()), scaled(place.y())));
    }

    private int scaled(int units) {
        return Math.round(units * 1000f / unitsPerEm);
    }

    private Cmap cmap(List<String> features) {
        return cmaps.computeIfAbsent(features, any -> {
            Cmap changed = cmap;
            for (String feature : features) {
                changed = changed.substituted(substitutions.get(feature));
            }
            return changed.with(ligatures(features).glyphs());
        });
    }
}
