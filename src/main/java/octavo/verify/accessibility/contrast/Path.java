package octavo.verify.accessibility.contrast;

import java.util.Optional;
import octavo.verify.container.Markup;

/**
 * An element with those around it.
 *
 * @param before the element before it under the same parent
 */
record Path(Markup element, Optional<Path> parent, Optional<Path> before) {}
