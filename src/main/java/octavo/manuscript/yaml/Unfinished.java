package octavo.manuscript.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import octavo.problem.Code;
import octavo.problem.Problem;
import octavo.source.SourceSpan;
import org.snakeyaml.engine.v2.common.Anchor;

/** A list or a mapping whose end has not been read yet. */
abstract sealed class Unfinished {

    final SourceSpan place;
    private Optional<Anchor> anchor = Optional.empty();
    private int size = 1;

    private Unfinished(SourceSpan place) {
        this.place = place;
    }

    abstract Value value();

    abstract void add(Value value);

    /** Takes the next value of it, in which there are so many. */
    final void put(Value value, int values) {
        size += values;
        add(value);
    }

    final int size() {
        return size;
    }

    final Optional<Anchor> anchor() {
        return anchor;
    }

    final void anchor(Anchor name) {
        anchor = Optional.of(name);
    }

    static final class Items extends Unfinished {
        private final List<Value> items = new ArrayList<>();

        Items(SourceSpan place) {
            super(place);
        }

        @Override
        void add(Value value) {
            items.add(value);
        }

        @Override
        Value value() {
            return new Value.Sequence(items, place);
        }
    }

    static final class Keys extends Unfinished {
        private final SequencedMap<String, Value.Entry> entries = new LinkedHashMap<>();
        private final List<Problem> problems;
        private Optional<Value> key = Optional.empty();

        Keys(SourceSpan place, List<Problem> problems) {
            super(place);
            this.problems = problems;
        }

        @Override
        void add(Value value) {
            if (key.isEmpty()) {
                key = Optional.of(value);
                return;
            }
            Value name = key.get();
            key = Optional.empty();
            if (!(name instanceof Value.Scalar scalar)) {
                problems.add(new Problem(
                        Code.YAML_SYNTAX,
                        name.place(),
                        "a key is %s".formatted(name.kind()),
                        "write a single word as the key"));
                return;
            }
            Value.Entry first = entries.putIfAbsent(scalar.text(), new Value.Entry(scalar.place(), value));
            if (first != null) {
                problems.add(new Problem(
                        Code.YAML_SYNTAX,
                        scalar.place(),
                        "the key \"%s\" stands here for the second time".formatted(scalar.text()),
                        "keep one of the two; the first is in line %d"
                                .formatted(first.key().line())));
            }
        }

        @Override
        Value value() {
            return new Value.Mapping(entries, place);
        }
    }
}
