package octavo.style;

import java.util.List;
import octavo.style.selector.Selectable;

/** How the elements of an edition look. */
public interface Dress {

    /** The style of an element without a parent that nothing is known of: what pages take theirs from. */
    Style root();

    /**
     * The style of an element.
     *
     * @param parent style of the element it stands in; of a root, {@link #root()}
     */
    Style style(Selectable element, Style parent);

    /**
     * The styles of those parts of an element, such as its first line, that rules speak of.
     *
     * @param style of the element
     */
    default List<Style> parts(Selectable element, Style style) {
        return List.of();
    }
}
