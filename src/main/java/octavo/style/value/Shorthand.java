package octavo.style.value;

import static octavo.style.value.Property.*;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Properties that stand for several, such as {@code margin}, and older names such as {@code page-break-after}. */
public final class Shorthand {

    private static final Map<String, List<Property>> SIDES = Map.of(
            "margin", List.of(MARGIN_TOP, MARGIN_RIGHT, MARGIN_BOTTOM, MARGIN_LEFT),
            "padding", List.of(PADDING_TOP, PADDING_RIGHT, PADDING_BOTTOM, PADDING_LEFT),
            "border-width", List.of(BORDER_TOP_WIDTH, BORDER_RIGHT_WIDTH, BORDER_BOTTOM_WIDTH, BORDER_LEFT_WIDTH),
            "border-style", List.of(BORDER_TOP_STYLE, BORDER_RIGHT_STYLE, BORDER_BOTTOM_STYLE, BORDER_LEFT_STYLE),
            "border-color", List.of(BORDER_TOP_COLOR, BORDER_RIGHT_COLOR, BORDER_BOTTOM_COLOR, BORDER_LEFT_COLOR));

    private static final List<Property> TOP = List.of(BORDER_TOP_WIDTH, BORDER_TOP_STYLE, BORDER_TOP_COLOR);
    private static final List<Property> RIGHT = List.of(BORDER_RIGHT_WIDTH, BORDER_RIGHT_STYLE, BORDER_RIGHT_COLOR);
    private static final List<Property> BOTTOM = List.of(BORDER_BOTTOM_WIDTH, BORDER_BOTTOM_STYLE, BORDER_BOTTOM_COLOR);
    private static final List<Property> LEFT = List.of(BORDER_LEFT_WIDTH, BORDER_LEFT_STYLE, BORDER_LEFT_COLOR);

    /** Those whose terms may come in any order, each going to the first property that accepts it. */
    private static final Map<String, List<List<Property>>> SORTED = Map.of(
            "border", List.of(TOP, RIGHT, BOTTOM, LEFT),
            "border-top", List.of(TOP),
            "border-right", List.of(RIGHT),
            "border-bottom", List.of(BOTTOM),
            "border-left", List.of(LEFT),
            "background", List.of(List.of(BACKGROUND_COLOR)),
            "list-style", List.of(List.of(LIST_STYLE_TYPE)),
            "font-variant", List.of(List.of(FONT_VARIANT_CAPS, FONT_VARIANT_NUMERIC)));

    private static final Map<String, Property> OLDER = Map.of(
            "page-break-before", BREAK_BEFORE,
            "page-break-after", BREAK_AFTER,
            "page-break-inside", BREAK_INSIDE,
            "text-decoration-line", TEXT_DECORATION);

    private Shorthand() {}

    /** The names of all of them, sorted. */
    public static Set<String> names() {
        Set<String> names = new TreeSet<>(Set.of("font"));
        names.addAll(SIDES.keySet());
        names.addAll(SORTED.keySet());
        names.addAll(OLDER.keySet());
        return names;
    }

    /** The properties that a shorthand sets; none where the name is no shorthand's. */
    public static List<Property> properties(String name) {
        if (SIDES.containsKey(name)) {
            return SIDES.get(name);
        } else if (SORTED.containsKey(name)) {
            return SORTED.get(name).stream().flatMap(List::stream).toList();
        } else if (OLDER.containsKey(name)) {
            return List.of(OLDER.get(name));
        }
        return name.equals("font") ? FontShorthand.PROPERTIES : List.of();
    }

    /** What each property is set to; empty where the terms are not such a value. */
    public static Optional<Map<Property, List<Term>>> expand(String name, List<Term> terms) {
        if (isForAll(terms)) {
            Map<Property, List<Term>> values = new EnumMap<>(Property.class);
            properties(name).forEach(property -> values.put(property, terms));
            return Optional.of(values);
        } else if (SIDES.containsKey(name)) {
            return sides(SIDES.get(name), terms);
        } else if (SORTED.containsKey(name)) {
            return sorted(SORTED.get(name), terms);
        } else if (OLDER.containsKey(name)) {
            return Optional.of(Map.of(OLDER.get(name), terms));
        }
        return FontShorthand.expand(terms);
    }

    /** Whether a value is one that every property takes (CSS Cascade 4, section 7.3). */
    public static boolean isForAll(List<Term> terms) {
        return Set.of("inherit", "initial", "unset", "revert").contains(Terms.word(terms));
    }

    private static Optional<Map<Property, List<Term>>> sides(List<Property> properties, List<Term> terms) {
        int count = terms.size();
        if (count < 1 || count > 4) {
            return Optional.empty();
        }
        int[] which = {0, count > 1 ? 1 : 0, count > 2 ? 2 : 0, count > 3 ? 3 : count > 1 ? 1 : 0};
        Map<Property, List<Term>> values = new EnumMap<>(Property.class);
        for (int side = 0; side < 4; side++) {
            values.put(properties.get(side), List.of(terms.get(which[side])));
        }
        return Optional.of(values);
    }

    private static Optional<Map<Property, List<Term>>> sorted(List<List<Property>> groups, List<Term> terms) {
        Map<Property, List<Term>> values = new EnumMap<>(Property.class);
        for (List<Property> group : groups) {
            group.forEach(property -> values.put(property, property.initial()));
            Set<Property> left = new TreeSet<>(group);
            for (Term term : terms) {
                Optional<Property> taker = left.stream()
                        .filter(property -> property.form().accepts().test(List.of(term)))
                        .findFirst();
                if (taker.isEmpty()) {
                    return Optional.empty();
                }
                values.put(taker.get(), List.of(term));
                left.remove(taker.get());
            }
        }
        return Optional.of(values);
    }
}
