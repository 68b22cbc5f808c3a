package octavo.manuscript.markdown;

import java.util.List;
import octavo.book.Inline;

/**
 * Inlines that follow one another, as far as they are read.
 *
 * @param depth how deep the deepest of them stands; 0 for words alone
 */
record Line(List<Inline> inlines, int depth) {}
