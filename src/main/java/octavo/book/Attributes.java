package octavo.book;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/**
 * What braces say of an element: {@code {#id .class key="value"}}.
 *
 * @param id empty where none is given
 * @param values in the order written; {@code lang}, {@code dir} and {@code only} among them
 */
public record Attributes(String id, List<String> classes, SequencedMap<String, String> values) {

    public static final Attributes NONE = new Attributes("", List.of(), new LinkedHashMap<>());

    public Attributes {
        classes = List.copyOf(classes);
        values = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(values));
    }

    /** Only classes. */
    public static Attributes ofClass(String... classes) {
        return new Attributes("", List.of(classes), new LinkedHashMap<>());
    }

    public Optional<String> value(String key) {
        return Optional.ofNullable(values.get(key));
    }

    public boolean has(String className) {
        return classes.contains(className);
    }

    /** Whether nothing is said at all. */
    public boolean isEmpty() {
        return id.isEmpty() && classes.isEmpty() && values.isEmpty();
    }

    /** The language of the element's words, where it differs from what surrounds it. */
    public Optional<String> language() {
        return value("lang");
    }
}
