/**
 * EPUBCheck, the checker that shops use, at work in a class loader of its own.
 *
 * <p>{@link octavo.verify.epubcheck.Epubcheck} turns what it finds into problems. Nothing here is compiled against it: on the class
 * path it would swap the XML parsers of the whole program.
 */
@NullMarked
package octavo.verify.epubcheck;

import org.jspecify.annotations.NullMarked;
