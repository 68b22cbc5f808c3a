package octavo.style;

import octavo.style.selector.Selector;

/**
 * A selector and what it declares.
 *
 * @param base whether it belongs to the style sheet below all themes, which any theme's rule outweighs
 */
record Rule(Selector selector, Declarations declarations, boolean base) {}
