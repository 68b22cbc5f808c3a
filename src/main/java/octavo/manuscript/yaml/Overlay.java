package octavo.manuscript.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import octavo.problem.Outcome;
import octavo.problem.Problem;
import octavo.source.SourceFile;
import octavo.source.SourceSpan;

/**
 * Values that the command line lays over those of a file.
 *
 * <p>A value's place is in the option that gave it: {@code --set editions.print.isbn:1:1}.
 */
public final class Overlay {

    private Overlay() {}

    /**
     * The file's values with others in place of some of them.
     *
     * @param settings YAML by the keys that lead to its place, with dots between them
     */
    public static Outcome<Value.Mapping> over(Value.Mapping file, Map<String, String> settings) {
        List<Problem> problems = new ArrayList<>();
        Value.Mapping laid = file;
        for (Map.Entry<String, String> setting : settings.entrySet()) {
            SourceFile option = new SourceFile("--set " + setting.getKey(), setting.getValue());
            Outcome<Value> read = value(option);
            problems.addAll(read.problems());
            if (read.value().isPresent()) {
                List<String> keys = List.of(setting.getKey().split("\\.", -1));
                laid = laid(laid, keys, read.value().get(), SourceSpan.of(option.path()));
            }
        }
        return Outcome.of(laid, problems);
    }

    /** Nothing is a value too: it takes away what the file says. */
    private static Outcome<Value> value(SourceFile option) {
        return option.text().isBlank()
                ? Outcome.of(new Value.Scalar("", true, SourceSpan.of(option.path())))
                : Yaml.read(option);
    }

    private static Value.Mapping laid(Value.Mapping mapping, List<String> keys, Value value, SourceSpan place) {
        SequencedMap<String, Value.Entry> entries = new LinkedHashMap<>(mapping.entries());
        String key = keys.getFirst();
        Value inner = keys.size() == 1
                ? value
                : laid(mapping(entries.get(key), place), keys.subList(1, keys.size()), value, place);
        entries.put(key, new Value.Entry(place, inner));
        return new Value.Mapping(entries, mapping.place());
    }

    private static Value.Mapping mapping(Value.@org.jspecify.annotations.Nullable Entry entry, SourceSpan place) {
        return entry != null && entry.value() instanceof Value.Mapping inner
                ? inner
                : new Value.Mapping(new LinkedHashMap<>(), place);
    }
}
