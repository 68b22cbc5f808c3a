package octavo.resolve;

import java.util.Map;
import octavo.source.SourceSpan;

/**
 * The id of everything that can be referred to.
 *
 * @param ids by the place of the heading, figure, table, listing, formula, note or division that bears it
 * @param targets where a reference leads: its target's id, by the reference's own place
 */
public record Anchors(Map<SourceSpan, String> ids, Map<SourceSpan, String> targets) {

    public Anchors {
        ids = Map.copyOf(ids);
        targets = Map.copyOf(targets);
    }

    /** The id of what stands at this place, or empty where nothing there bears one. */
    public String id(SourceSpan place) {
        return ids.getOrDefault(place, "");
    }

    /** The id that the reference at this place leads to, or empty where it leads nowhere. */
    public String target(SourceSpan reference) {
        return targets.getOrDefault(reference, "");
    }
}
