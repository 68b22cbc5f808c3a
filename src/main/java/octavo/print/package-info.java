/**
 * The print edition: marked-up divisions set as pages and printed as one PDF.
 *
 * <p>{@link octavo.print.PrintEdition} makes it. The text of each division is set by itself ({@code fo}, {@code forme})
 * and made up into pages ({@code pages}, {@code makeup}) until the folios that divisions quote of one another are right;
 * then each page gets its head and foot, and all are printed ({@code presswork}). What the compositor has to say of them
 * stands in {@code remarks}. Knows {@code markup}, {@code style} and {@code folio}; FOP and Batik are known only here.
 */
@NullMarked
package octavo.print;

import org.jspecify.annotations.NullMarked;
