package octavo.manuscript.yaml;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import octavo.problem.Code;
import octavo.problem.Nearest;
import octavo.problem.Problem;
import octavo.source.SourceSpan;

/**
 * The values of a mapping, handed out by key; what is asked for is what may stand there.
 *
 * <p>A value that is left out, or of which nothing is written, is absent; one of the wrong kind is noted and absent too.
 * {@link #end} notes the keys that nobody asked for.
 */
public final class Entries {

    private final Value.Mapping mapping;
    private final List<Problem> problems;
    private final Set<String> asked = new LinkedHashSet<>();

    public Entries(Value.Mapping mapping, List<Problem> problems) {
        this.mapping = mapping;
        this.problems = problems;
    }

    /** Where the mapping begins. */
    public SourceSpan place() {
        return mapping.place();
    }

    /** Where a key's value stands; the mapping's own place where there is none. */
    public SourceSpan place(String key) {
        return Optional.ofNullable(mapping.entries().get(key))
                .map(entry -> entry.value().place())
                .orElse(place());
    }

    /** Every key, in the order written; all of them count as asked for. */
    public List<String> keys() {
        asked.addAll(mapping.entries().keySet());
        return List.copyOf(mapping.entries().keySet());
    }

    /** Where a key itself stands. */
    public SourceSpan keyPlace(String key) {
        return Optional.ofNullable(mapping.entries().get(key))
                .map(Value.Entry::key)
                .orElse(place());
    }

    /** A value of any kind. */
    public Optional<Value> value(String key) {
        asked.add(key);
        return Optional.ofNullable(mapping.entries().get(key))
                .map(Value.Entry::value)
                .filter(value -> !(value instanceof Value.Scalar scalar && scalar.isEmpty()));
    }

    /** A text in one line, or empty. */
    public String text(String key) {
        return value(key).flatMap(value -> text(key, value)).orElse("");
    }

    /** A text that must be there. */
    public String required(String key) {
        String text = text(key);
        if (text.isEmpty() && value(key).map(Value.Scalar.class::isInstance).orElse(true)) {
            problems.add(new Problem(
                    Code.YAML_KEY_MISSING,
                    mapping.entries().containsKey(key) ? keyPlace(key) : place(),
                    "the key \"%s\" is missing".formatted(key),
                    "add %s: and its value".formatted(key)));
        }
        return text;
    }

    /**
     * A text that stands for something else.
     *
     * @param reading empty where the text stands for nothing
     * @param hint what to write instead
     */
    public <T> Optional<T> read(String key, Function<String, Optional<T>> reading, String hint) {
        String text = text(key);
        Optional<T> read = text.isEmpty() ? Optional.empty() : reading.apply(text);
        if (!text.isEmpty() && read.isEmpty()) {
            bad(key, text, hint);
        }
        return read;
    }

    /** One of several words. */
    public Optional<String> choice(String key, Collection<String> words) {
        String text = text(key);
        if (text.isEmpty() || words.contains(text)) {
            return text.isEmpty() ? Optional.empty() : Optional.of(text);
        }
        String all = "write " + (words.size() == 1 ? "" : "one of ") + String.join(", ", words);
        bad(
                key,
                text,
                Nearest.to(text, words)
                        .filter(_ -> words.size() > 9)
                        .map("did you mean \"%s\"?"::formatted)
                        .orElse(all));
        return Optional.empty();
    }

    /** Texts in a list. */
    public List<String> texts(String key) {
        return sequence(key).stream().flatMap(item -> text(key, item).stream()).toList();
    }

    /** The items of a list, of any kind. */
    public List<Value> sequence(String key) {
        Optional<Value> value = value(key);
        if (value.isPresent() && value.get() instanceof Value.Sequence list) {
            return list.items();
        }
        value.ifPresent(other ->
                wrong(key, other, "a list", "put it between square brackets, or begin each item with a hyphen"));
        return List.of();
    }

    /** A mapping inside this one. */
    public Optional<Entries> entries(String key) {
        return value(key).flatMap(value -> entries(key, value));
    }

    /**
     * A value as a mapping.
     *
     * @param key what it is called in messages
     */
    public Optional<Entries> entries(String key, Value value) {
        if (value instanceof Value.Mapping keys) {
            return Optional.of(new Entries(keys, problems));
        }
        wrong(key, value, "keys with values", "write its keys below it, or between braces");
        return Optional.empty();
    }

    /** Notes that a value, though a text, is none that may stand there. */
    public void bad(String key, String text, String hint) {
        problems.add(
                new Problem(Code.YAML_BAD_VALUE, place(key), "\"%s\" may not be \"%s\"".formatted(key, text), hint));
    }

    /** Notes every key that was not asked for. */
    public void end() {
        List<String> known = List.copyOf(asked);
        mapping.entries().forEach((key, entry) -> {
            if (!asked.contains(key)) {
                problems.add(new Problem(
                        Code.YAML_UNKNOWN_KEY,
                        entry.key(),
                        "there is no key \"%s\" here".formatted(key),
                        Nearest.to(key, known)
                                .map("did you mean \"%s\"?"::formatted)
                                .orElse("the keys are " + String.join(", ", known))));
            }
        });
    }

    private Optional<String> text(String key, Value value) {
        if (value instanceof Value.Scalar scalar) {
            return Optional.of(scalar.text().strip().replaceAll("\\s+", " "));
        }
        wrong(key, value, "a text", "write the text on the key's own line");
        return Optional.empty();
    }

    private void wrong(String key, Value value, String wanted, String hint) {
        problems.add(new Problem(
                Code.YAML_WRONG_KIND,
                value.place(),
                "\"%s\" should be %s and is %s".formatted(key, wanted, value.kind()),
                hint));
    }
}
