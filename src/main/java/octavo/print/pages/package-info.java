/**
 * Divisions as pages: how deep each is filled ({@link octavo.print.pages.Depths}), which face each other
 * ({@link octavo.print.pages.Spreads}) and how they are numbered ({@link octavo.print.pages.Foliation}). Changes none.
 */
@NullMarked
package octavo.print.pages;

import org.jspecify.annotations.NullMarked;
