package octavo.style.selector;

import java.util.Comparator;
import java.util.List;

/** How much a selector asks for (Selectors 4, section 17): ids, then classes and the like, then names. */
public record Specificity(int ids, int classes, int names) implements Comparable<Specificity> {

    public static final Specificity NONE = new Specificity(0, 0, 0);

    private static final Comparator<Specificity> ORDER = Comparator.comparingInt(Specificity::ids)
            .thenComparingInt(Specificity::classes)
            .thenComparingInt(Specificity::names);

    Specificity plus(Specificity other) {
        return new Specificity(ids + other.ids, classes + other.classes, names + other.names);
    }

    static Specificity highest(List<Selector> selectors) {
        return selectors.stream().map(Selector::specificity).max(ORDER).orElse(NONE);
    }

    @Override
    public int compareTo(Specificity other) {
        return ORDER.compare(this, other);
    }
}
