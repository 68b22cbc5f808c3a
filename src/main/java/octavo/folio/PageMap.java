package octavo.folio;

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
     * @param begins its first running text; absent on a page without any
     */
    public record Page(Folio folio, String galley, Optional<Place> begins) {}

    /**
     * A place in the running text.
     *
     * @param block the block's own place in the manuscript
     * @param character how many characters of the block's words stand before it
     */
    public record Place(SourceSpan block, int character) {}
}
