/**
 * Pages of a PDF from anywhere, read as long as they are worth it: {@link octavo.verify.pages.Patience} says when they are
 * given up, {@link octavo.verify.pages.PatientReader} reads their words within that.
 *
 * <p>Of those who read files it knows {@code packing} alone.
 */
@NullMarked
package octavo.verify.pages;

import org.jspecify.annotations.NullMarked;
