/**
 * Which elements a rule of a style sheet is for (Selectors 4): the elements as they are asked, and the
 * selectors that ask.
 *
 * <p>Knows {@code problem}; reads what ph-css has parsed.
 */
@NullMarked
package octavo.style.selector;

import org.jspecify.annotations.NullMarked;
