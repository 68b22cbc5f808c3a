package octavo.style.selector;

import java.util.List;
import java.util.Optional;

/** An element, as far as selectors ask about it; one that tells only its name is a root without anything. */
public interface Selectable {

    /** Its XHTML name. */
    String name();

    /** Its id, or empty. */
    default String id() {
        return "";
    }

    default List<String> classes() {
        return List.of();
    }

    /** The value of an attribute; {@code lang} among them. */
    default Optional<String> attribute(String name) {
        return Optional.empty();
    }

    /** The element it stands in; none for the root. */
    default Optional<? extends Selectable> parent() {
        return Optional.empty();
    }

    /** Which of its parent's elements it is, from 1. */
    default int position() {
        return 1;
    }

    /** How many elements its parent has, itself among them. */
    default int siblings() {
        return 1;
    }

    /** The element before it in the same parent. */
    default Optional<? extends Selectable> previous() {
        return Optional.empty();
    }
}
