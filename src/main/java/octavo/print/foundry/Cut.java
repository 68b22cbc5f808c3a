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

    private static final Set<String> DROPPED = Set.of("GSUB", "DSIG");

    private final Face face;
    private final Sfnt font;
    private final Cmap cmap;
    private final Ligatures ligatures;
    private final Map<String, Map<Integer, Integer>> substitutions = new HashMap<>();
    private final Map<List<String>, byte[]> made = new ConcurrentHashMap<>();

    Cut(Face face) throws BadFont {
        this.face = face;
        this.font = Sfnt.read(face.bytes());
        Preflight.check(font);
        this.cmap = Cmap.read(font.tables().get("cmap"));
        Optional<ByteBuffer> gsub = font.table("GSUB");
        this.ligatures = gsub.isPresent() ? Ligatures.of(new Gsub(gsub.get()).ligatures("liga"), cmap) : Ligatures.NONE;
        for (String feature : List.of("smcp", "c2sc", "onum", "lnum")) {
            substitutions.put(feature, gsub.isPresent() ? new Gsub(gsub.get()).singles(feature) : Map.of());
        }
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

    byte[] bytes(List<String> features) {
        return made.computeIfAbsent(features, this::make);
    }

    private byte[] make(List<String> features) {
        Cmap changed = cmap;
        for (String feature : features) {
            changed = changed.substituted(substitutions.get(feature));
        }
        changed = changed.with(ligatures(features).glyphs());
        return font.without(DROPPED).with(Map.of("cmap", changed.write())).write();
    }
}
