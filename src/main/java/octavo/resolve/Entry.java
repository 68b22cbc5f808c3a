package octavo.resolve;

import java.util.List;
import octavo.book.Inline;
import octavo.book.Role;

/**
 * A line of the contents, or of a list.
 *
 * @param id of what it leads to
 * @param role of the division that it stands for or in
 * @param level 1 for a division, 2 and more for the sections in it; of no meaning in a list of figures
 * @param number as it is shown, such as {@code 3} or {@code Figure 2}; empty where there is none
 * @param title the words
 * @param inner what stands below it
 */
public record Entry(String id, Role role, int level, String number, List<Inline> title, List<Entry> inner) {

    public Entry {
        title = List.copyOf(title);
        inner = List.copyOf(inner);
    }
}
