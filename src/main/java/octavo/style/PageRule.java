package octavo.style;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One selector of an {@code @page} rule (CSS Paged Media 3, section 4) and what it declares.
 *
 * @param type of the page; empty for every type
 * @param pseudos {@code left}, {@code right}, {@code first}, {@code blank}
 * @param boxes what it declares in the margins, by the box's name, {@code footnote} among them
 */
record PageRule(
        String type, Set<String> pseudos, Declarations declarations, Map<String, Declarations> boxes, boolean base) {

    /** The order in which rules are laid over each other: by type, then first and blank, then side. */
    static final Comparator<PageRule> RISING = Comparator.comparing((PageRule rule) -> !rule.base)
            .thenComparing(rule -> !rule.type.isEmpty())
            .thenComparing(rule -> rule.count("first", "blank"))
            .thenComparing(rule -> rule.count("left", "right"));

    private static final Set<String> PSEUDOS = Set.of("left", "right", "first", "blank");

    /** Reads {@code chapter:first}; empty where print does not know it. */
    static Optional<PageRule> of(
            String selector, Declarations declarations, Map<String, Declarations> boxes, boolean base) {
        String[] parts = selector.strip().split(":", -1);
        Set<String> pseudos = Set.copyOf(List.of(parts).subList(1, parts.length));
        return PSEUDOS.containsAll(pseudos)
                ? Optional.of(new PageRule(parts[0], pseudos, declarations, boxes, base))
                : Optional.empty();
    }

    boolean matches(String pageType, Set<String> pagePseudos) {
        return (type.isEmpty() || type.equals(pageType)) && pagePseudos.containsAll(pseudos);
    }

    private int count(String one, String other) {
        return (pseudos.contains(one) ? 1 : 0) + (pseudos.contains(other) ? 1 : 0);
    }
}
