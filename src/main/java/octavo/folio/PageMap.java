package octavo.folio;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import octavo.source.SourceSpan;

/**
 * Where each page of a printed edition begins, and on which page each id stands.
 *
 * @param pages in the order of the finished file
 * @param anchors index into {@code pages}, from 0, by id
 */
public record PageMap(List<Page> pages, Map<String, Integer> anchors) {

    public PageMap {
        pages = List.copyOf(pages);
        anchors = Map.copyOf(anchors);
    }

    /** The same behind a page without a number, as a cover is. */
    public PageMap behindCover() {
        List<Page> all = new ArrayList<>(List.of(new Page(new Folio(0, true), "", Optional.empty())));
        all.addAll(pages);
        Map<String, Integer> moved = new HashMap<>();
        anchors.forEach((id, index) -> moved.put(id, index + 1));
        return new PageMap(all, moved);
    }

    /** The folio of the page that an id stands on, where it stands on one. */
    public Optional<Folio> folio(String id) {
        return Optional.ofNullable(anchors.get(id))
                .map(index -> pages.get(index).folio());
    }

    /**
     * One page.
     *
     * @param folio its number as it counts, shown or not
     * @param galley id of the division that it belongs to; empty for a blank
     * @param begins the first whole word of running text that begins on it, else its picture; absent without either
     */
    public record Page(Folio folio, String galley, Optional<Place> begins) {}

    /**
     * A place in the running text.
     *
     * @param block place in the manuscript of the block
     * @param letters how many {@linkplain Letters letters} stand before it of those that the division has from that
     *     place, but not from blocks in it with places of their own
     */
    public record Place(SourceSpan block, int letters) {}
}
