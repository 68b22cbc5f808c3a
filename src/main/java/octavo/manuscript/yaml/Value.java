package octavo.manuscript.yaml;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import octavo.source.SourceSpan;

/** What stands in a YAML file, and where. */
public sealed interface Value {

    SourceSpan place();

    /**
     * A single value, as it was written: {@code no}, {@code 0123} and {@code 2025-10} are text like any other.
     *
     * @param plain whether it stands without quotation marks
     */
    record Scalar(String text, boolean plain, SourceSpan place) implements Value {

        /** Whether nothing stands there, as after {@code subtitle:}. */
        public boolean isEmpty() {
            return plain && (text.isEmpty() || text.equals("~"));
        }
    }

    record Sequence(List<Value> items, SourceSpan place) implements Value {
        public Sequence {
            items = List.copyOf(items);
        }
    }

    /**
     * Values by their keys.
     *
     * @param entries in the order written
     */
    record Mapping(SequencedMap<String, Entry> entries, SourceSpan place) implements Value {
        public Mapping {
            entries = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(entries));
        }
    }

    /**
     * A key's value.
     *
     * @param key where the key stands
     */
    record Entry(SourceSpan key, Value value) {}

    /** What it is, as messages say it. */
    default String kind() {
        return switch (this) {
            case Scalar scalar -> scalar.isEmpty() ? "nothing" : "\"" + abridged(scalar.text()) + "\"";
            case Sequence _ -> "a list";
            case Mapping _ -> "keys with values";
        };
    }

    private static String abridged(String text) {
        return text.codePointCount(0, text.length()) <= 40
                ? text
                : text.substring(0, text.offsetByCodePoints(0, 40)) + "…";
    }
}
