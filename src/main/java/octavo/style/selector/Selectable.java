package octavo.style.selector;

import java.util.List;
import java.util.Optional;

/** An element, as far as selectors ask about it. */
public interface Selectable {

    /** Its XHTML name. */
    String name();

    /** Its id, or empty. */
    String id();

    List<String> classes();

    /** The value of an attribute; {@code lang} among them. */
    Optional<String> attribute(String name);

    /** The element it stands in; none for the root. */
    Optional<? extends Selectable> parent();

    /** Which of its parent's elements it is, from 1. */
    int position();

    /** How many elements its parent has, itself among them. */
    int siblings();

    /** The element before it in the same parent. */
    Optional<? extends Selectable> previous();
}
