package octavo.style.value;

import static octavo.style.value.Property.*;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code font: italic small-caps 10.5pt/14pt "EB Garamond", serif} (CSS Fonts 4, section 2.7). */
final class FontShorthand {

    static final List<Property> PROPERTIES =
            List.of(FONT_STYLE, FONT_VARIANT_CAPS, FONT_WEIGHT, FONT_SIZE, LINE_HEIGHT, FONT_FAMILY);

    private FontShorthand() {}

    static Optional<Map<Property, List<Term>>> expand(List<Term> terms) {
        Map<Property, List<Term>> values = new EnumMap<>(Property.class);
        PROPERTIES.forEach(property -> values.put(property, property.initial()));
        int at = 0;
        while (at < terms.size() && !accepts(FONT_SIZE, terms.get(at))) {
            Term term = terms.get(at++);
            Optional<Property> taker = List.of(FONT_STYLE, FONT_VARIANT_CAPS, FONT_WEIGHT).stream()
                    .filter(property -> accepts(property, term))
                    .filter(property -> values.get(property).equals(property.initial()))
                    .findFirst();
            if (taker.isEmpty()) {
                return Optional.empty();
            }
            values.put(taker.get(), List.of(term));
        }
        if (at + 1 >= terms.size()) {
            return Optional.empty();
        }
        values.put(FONT_SIZE, List.of(terms.get(at++)));
        if (terms.get(at).equals(new Term.Mark('/')) && at + 2 < terms.size()) {
            values.put(LINE_HEIGHT, List.of(terms.get(at + 1)));
            at += 2;
        }
        values.put(FONT_FAMILY, terms.subList(at, terms.size()));
        return Optional.of(values);
    }

    private static boolean accepts(Property property, Term term) {
        return property.form().accepts().test(List.of(term));
    }
}
