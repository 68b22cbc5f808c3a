/**
 * Whether a PDF can be opened everywhere: {@link octavo.verify.structure.PdfStructure}.
 */
@NullMarked
package octavo.verify.structure;

import org.jspecify.annotations.NullMarked;
