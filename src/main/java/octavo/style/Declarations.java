package octavo.style;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import octavo.style.value.Property;
import octavo.style.value.Term;

/**
 * What stands between the braces of a rule.
 *
 * @param properties shorthands taken apart
 * @param customs values of custom properties, by their names with the two hyphens
 */
record Declarations(List<Declaration> properties, Map<String, List<Term>> customs) {

    static final Declarations NONE = new Declarations(List.of(), Map.of());

    Declarations {
        properties = List.copyOf(properties);
        customs = Map.copyOf(customs);
    }

    /** What is left when each of these is laid over those before it, but for what they call important. */
    static Declarations cascade(List<Declarations> rising) {
        Map<Property, Declaration> winners = new EnumMap<>(Property.class);
        Map<String, List<Term>> customs = new HashMap<>();
        for (Declarations next : rising) {
            next.properties.forEach(declaration ->
                    winners.merge(declaration.property(), declaration, (old, late) -> wins(late, old) ? late : old));
            customs.putAll(next.customs);
        }
        return new Declarations(new ArrayList<>(winners.values()), customs);
    }

    private static boolean wins(Declaration late, Declaration old) {
        return late.important() || !old.important();
    }
}
