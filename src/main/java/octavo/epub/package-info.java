/**
 * The EPUB 3.3 edition: content documents, navigation, package document and container.
 *
 * <p>epublib's model holds the publication; what is written is ours, because epublib stops at EPUB 2.
 * Entry: {@link octavo.epub.EpubEdition}. Knows {@code markup}, {@code resolve}, {@code style} and
 * {@code folio}.
 */
@NullMarked
package octavo.epub;

import org.jspecify.annotations.NullMarked;
