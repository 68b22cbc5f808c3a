/**
 * veraPDF, the checker that archives and offices use for PDF/A and PDF/UA, at work in a process of its own.
 *
 * <p>{@link octavo.verify.verapdf.Verapdf} turns what it finds into problems.
 */
@NullMarked
package octavo.verify.verapdf;

import org.jspecify.annotations.NullMarked;
