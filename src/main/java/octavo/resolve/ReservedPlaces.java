package octavo.resolve;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import octavo.book.Contents;
import octavo.source.SourceSpan;

/** Where things stand that a book has and one of its editions has not; looked for only when they are missed. */
final class ReservedPlaces {

    private final Contents listed;
    private final Map<String, SourceSpan> files = new HashMap<>();
    private final Map<String, SourceSpan> places = new HashMap<>();

    /** @param listed everything that is listed for the edition, what is reserved for others too */
    ReservedPlaces(Contents listed) {
        this.listed = listed;
    }

    /**
     * The place of what an edition misses.
     *
     * @param file the file referred to, or empty
     * @param id the published id, or empty for the whole file
     */
    Optional<SourceSpan> find(String file, String id) {
        if (places.isEmpty()) {
            read();
        }
        return Optional.ofNullable(id.isEmpty() ? files.get(file) : places.get(id));
    }

    private void read() {
        Ids ids = new Ids();
        GivenIds.in(listed).forEach(ids::reserve);
        List<Placed> divisions = new Placement(ids, Optional::of).place(listed);
        Anchoring anchoring = new Anchoring(ids);
        for (Placed placed : divisions) {
            SourceSpan place = placed.division().place();
            anchoring.anchor(placed);
            files.putIfAbsent(place.file(), place);
            places.put(placed.id(), place);
        }
        anchoring.ids().forEach((place, id) -> places.put(id, place));
    }
}
