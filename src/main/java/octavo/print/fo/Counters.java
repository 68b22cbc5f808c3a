package octavo.print.fo;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import octavo.folio.Folio;
import octavo.style.Style;
import octavo.style.value.Property;

/** CSS counters, and how their numbers are written (CSS Counter Styles 3). */
final class Counters {

    private final Map<String, Integer> values = new HashMap<>();

    /** An element resets and increments what its style says. */
    void enter(Style style) {
        values.putAll(style.counters(Property.COUNTER_RESET));
        style.counters(Property.COUNTER_INCREMENT).forEach((name, by) -> values.merge(name, by, Integer::sum));
    }

    String value(String name, String style) {
        return written(values.getOrDefault(name, 0), style);
    }

    /** A number in a counter style; decimal where the style has no sign for it. */
    static String written(int number, String style) {
        if (number < 1 || number > 3999) {
            return String.valueOf(number);
        }
        return switch (style) {
            case "lower-roman" -> new Folio(number, true).toString();
            case "upper-roman" -> new Folio(number, true).toString().toUpperCase(Locale.ROOT);
            case "lower-alpha", "lower-latin" -> letters(number);
            case "upper-alpha", "upper-latin" -> letters(number).toUpperCase(Locale.ROOT);
            default -> String.valueOf(number);
        };
    }

    private static String letters(int number) {
        StringBuilder letters = new StringBuilder();
        for (int left = number; left > 0; left = (left - 1) / 26) {
            letters.insert(0, (char) ('a' + (left - 1) % 26));
        }
        return letters.toString();
    }
}
