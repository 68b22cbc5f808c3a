/**
 * FOP with its doors shut: a {@link octavo.print.shop.Shop} is one thread's FOP factory, which reads type and pictures
 * from memory and nothing else, hyphenates by Octavo's patterns and tells of its troubles as problems.
 *
 * <p>Knows {@code foundry}, {@code hyphenation}, {@code problem} and {@code source}.
 */
@NullMarked
package octavo.print.shop;

import org.jspecify.annotations.NullMarked;
