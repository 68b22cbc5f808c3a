package octavo.markup;

import java.util.List;
import java.util.Map;
import octavo.book.Picture;
import octavo.resolve.ResolvedBook;

/**
 * A whole book marked up for one edition.
 *
 * @param body the {@code body} element that each galley's section stands in, without children; its
 *     {@code data-title} and {@code data-author} are the running heads' words
 * @param galleys in reading order
 * @param pictures by the {@code src} of the {@code img} elements that show them
 */
public record MarkedBook(
        ResolvedBook resolved, Node.Element body, List<Galley> galleys, Map<String, Picture> pictures) {

    public MarkedBook {
        galleys = List.copyOf(galleys);
        pictures = Map.copyOf(pictures);
    }
}
