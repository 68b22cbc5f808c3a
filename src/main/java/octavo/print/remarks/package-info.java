/** What a compositor has to remark of the pages of a book, and what keeps them as they are. Changes none. */
@NullMarked
package octavo.print.remarks;

import org.jspecify.annotations.NullMarked;
