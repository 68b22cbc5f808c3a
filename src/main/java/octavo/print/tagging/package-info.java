/**
 * What makes printed pages a file for screens and for ears: {@link octavo.print.tagging.TaggedFile} gives them a structure
 * (ISO 32000-1, 14.7), links and an outline.
 *
 * <p>Knows {@code forme}, {@code presswork} and PDFBox.
 */
@NullMarked
package octavo.print.tagging;

import org.jspecify.annotations.NullMarked;
