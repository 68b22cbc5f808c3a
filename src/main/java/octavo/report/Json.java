package octavo.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Values as JSON (RFC 8259), indented by two spaces; keys in the order of their map, absent values as null. */
final class Json {

    private final StringBuilder out = new StringBuilder();

    private Json() {}

    /** A document, ended by a line end; of maps, lists, strings, numbers, booleans and optional ones of these. */
    static String of(Object value) {
        Json json = new Json();
        json.value(value, 0);
        return json.out.append('\n').toString();
    }

    /** A map of keys and values by turns. */
    static Map<String, Object> object(Object... keysAndValues) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            object.put((String) keysAndValues[i], keysAndValues[i + 1]);
        }
        return object;
    }

    private void value(Object value, int depth) {
        switch (value) {
            case Map<?, ?> map -> object(map, depth);
            case List<?> list -> array(list, depth);
            case String string -> string(string);
            case Boolean truth -> out.append(truth);
            case Double number -> out.append(thousandths(number));
            case Integer number -> out.append(number);
            case Long number -> out.append(number);
            case OptionalInt number -> out.append(number.isPresent() ? number.getAsInt() : "null");
            case Optional<?> optional when optional.isPresent() -> value(optional.get(), depth);
            case Optional<?> _ -> out.append("null");
            default -> throw new IllegalArgumentException("JSON knows no " + value.getClass());
        }
    }

    private void object(Map<?, ?> map, int depth) {
        out.append('{');
        for (Iterator<? extends Map.Entry<?, ?>> entries = map.entrySet().iterator(); entries.hasNext(); ) {
            Map.Entry<?, ?> entry = entries.next();
            line(depth + 1);
            string(entry.getKey().toString());
            out.append(": ");
            value(entry.getValue(), depth + 1);
            out.append(entries.hasNext() ? "," : "");
        }
        close('}', map.isEmpty(), depth);
    }

    private void array(List<?> list, int depth) {
        out.append('[');
        for (Iterator<?> items = list.iterator(); items.hasNext(); ) {
            line(depth + 1);
            value(items.next(), depth + 1);
            out.append(items.hasNext() ? "," : "");
        }
        close(']', list.isEmpty(), depth);
    }

    private void close(char bracket, boolean empty, int depth) {
        if (!empty) {
            line(depth);
        }
        out.append(bracket);
    }

    private void line(int depth) {
        out.append('\n').append("  ".repeat(depth));
    }

    private void string(String string) {
        out.append('"');
        for (int i = 0; i < string.length(); i++) {
            char c = string.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                default -> out.append(plain(c) ? String.valueOf(c) : "\\u" + hex(c));
            }
        }
        out.append('"');
    }

    /** A lone surrogate cannot be written as UTF-8, and JSON forbids controls as they are. */
    private static boolean plain(char c) {
        return c >= 0x20 && (c < 0x7F || c > 0x9F) && !Character.isSurrogate(c);
    }

    private static String hex(char c) {
        String digits = Integer.toHexString(c);
        return "0".repeat(4 - digits.length()) + digits;
    }

    /** A number with three decimals. */
    static String thousandths(double number) {
        return BigDecimal.valueOf(number).setScale(3, RoundingMode.HALF_UP).toPlainString();
    }
}
