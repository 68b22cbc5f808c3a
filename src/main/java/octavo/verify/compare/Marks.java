package octavo.verify.compare;

import java.awt.geom.Rectangle2D;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** What is drawn on a page: each mark by a sum of what it looks like, wherever it stands; and where it does, in points from the upper left corner. */
final class Marks {

    private static final double MM = 72 / 25.4;

    private final Map<Long, Rectangle2D> places = new HashMap<>();

    /** One more; of those that look alike each is counted. */
    void add(long sum, Rectangle2D place) {
        long counted = sum;
        while (places.containsKey(counted)) {
            counted++;
        }
        places.put(counted, place);
    }

    void addAll(Marks others) {
        others.places.forEach(this::add);
    }

    /** Where those stand that are not among others, as {@code 62 by 80 mm, 31 mm from the left and 42 mm from the top}; empty where all are. */
    String besides(Marks others) {
        return places.entrySet().stream()
                .filter(mark -> !others.places.containsKey(mark.getKey()))
                .map(Map.Entry::getValue)
                .reduce(Rectangle2D::createUnion)
                .map(Marks::said)
                .orElse("");
    }

    private static String said(Rectangle2D place) {
        return String.format(
                Locale.ROOT,
                "%.0f by %.0f mm, %.0f mm from the left and %.0f mm from the top",
                place.getWidth() / MM,
                place.getHeight() / MM,
                place.getX() / MM,
                place.getY() / MM);
    }

    /** Whether the same is drawn, perhaps elsewhere. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Marks marks && places.keySet().equals(marks.places.keySet());
    }

    @Override
    public int hashCode() {
        return places.keySet().hashCode();
    }
}
