package octavo.print.foundry;

import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/** A face that has passed its preflight, and the font files cut from it, each made once. */
final class Cut {

    /** GSUB always goes: FOP's ligatures lose their letters when text is copied. */
    private static final Set<String> NOT_SHAPED = Set.of("GSUB", "GPOS", "GDEF", "BASE", "JSTF", "kern", "DSIG");

    private static final Set<String> SHAPED = Set.of("GSUB", "DSIG");

    private final Face face;
    private final Sfnt font;
    private final Cmap cmap;
    private final Ligatures ligatures;
    private final Map<String, Map<Integer, Integer>> substitutions = new HashMap<>();
    private final Optional<Gpos> gpos;
    private final int unitsPerEm;
    private final Map<List<String>, Cmap> cmaps = new ConcurrentHashMap<>();
    private final Map<List<String>, byte[]> shaped = new ConcurrentHashMap<>();
    private final Map<List<String>, byte[]> plain = new ConcurrentHashMap<>();

    Cut(Face face) throws BadFont {
        this.face = face;
        this.font = Sfnt.read(face.bytes());
        Preflight.check(font);
        this.cmap = Cmap.read(font.tables().get("cmap"));
        this.unitsPerEm = font.tables().get("head").getShort(18);
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

    Cmap cmap() {
        return cmap;
    }

    Set<String> lacks(List<String> features) {
        Set<String> lacks = new TreeSet<>(features);
        lacks.removeIf(feature -> feature.equals("lnum") || !substitutions.get(feature).isEmpty());
        return lacks;
    }

    /** The ligatures of the small alphabet would stand among small capitals: with these there are none. */
    Ligatures ligatures(List<String> features) {
        return features.contains("smcp") ? Ligatures.NONE : ligatures;
    }

    byte[] shaped(List<String> features) {
        return shaped.computeIfAbsent(
                features,
                any -> font.without(SHAPED)
                        .with(Map.of("cmap", cmap(features).write()))
                        .write());
    }

    byte[] plain(List<String> features) {
        return plain.computeIfAbsent(
                features,
                any -> Doubles.with(font.without(NOT_SHAPED), cmap(features)).write());
    }

    /** In thousandths of an em. */
    int kern(List<String> features, int left, int right) {
        Map<Integer, Integer> glyphs = cmap(features).glyphs();
        Integer first = glyphs.get(left);
        Integer second = glyphs.get(right);
        return first == null || second == null
                ? 0
                : gpos.map(table -> table.kern(first, second) * 1000 / unitsPerEm).orElse(0);
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
