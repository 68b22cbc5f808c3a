package octavo.plate;

import java.util.ArrayList;
import java.util.List;
import octavo.measure.Length;
import octavo.measure.PageSize;

/**
 * A drawn page.
 *
 * @param marks in the order of drawing; places count from the upper left corner
 */
public record Plate(PageSize size, List<Mark> marks) {

    public Plate {
        marks = List.copyOf(marks);
    }

    /** This plate with all of another drawn upon it, that one's corner at a place of this. */
    public Plate with(Plate other, Length left, Length top) {
        List<Mark> all = new ArrayList<>(marks);
        for (Mark mark : other.marks) {
            all.add(mark.moved(left, top));
        }
        return new Plate(size, all);
    }
}
