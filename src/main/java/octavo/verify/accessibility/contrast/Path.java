package octavo.verify.accessibility.contrast;

import java.util.Optional;
import octavo.verify.container.Markup;

/**
 * An element with those around it.
 *
 * @param before the element before it under the same parent
 */
record Path(Markup element, Optional<Path> parent, Optional<Path> before, Endurance endurance) {

    /** The element that holds all others. */
    static Path root(Markup document, Endurance endurance) {
        return new Path(document, Optional.empty(), Optional.empty(), endurance);
    }

    /** An element in this one. */
    Path child(Markup element, Optional<Path> before) {
        return new Path(element, Optional.of(this), before, endurance);
    }
}
