package octavo.manuscript.yaml;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import octavo.problem.Code;
import octavo.problem.Problem;
import octavo.source.SourceSpan;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;

/** Builds the tree of values from a parser's events, without recursion and within bounds. */
final class Composer {

    private static final int DEEPEST = 50;
    private static final int MOST_VALUES = 100_000;

    private final String file;
    private final List<Problem> problems = new ArrayList<>();
    private final Map<Anchor, Sized> anchors = new HashMap<>();
    private final Deque<Unfinished> open = new ArrayDeque<>();
    private Optional<Value> document = Optional.empty();
    private boolean begun;

    Composer(String file) {
        this.file = file;
    }

    List<Problem> problems() {
        return problems;
    }

    Value document() {
        return document.orElseGet(() -> new Value.Mapping(new LinkedHashMap<>(), SourceSpan.of(file)));
    }

    void take(Event event) {
        switch (event) {
            case DocumentStartEvent start -> begin(place(start));
            case SequenceStartEvent list -> open(list, list.getTag(), new Unfinished.Items(place(list)));
            case MappingStartEvent keys -> open(keys, keys.getTag(), new Unfinished.Keys(place(keys), problems));
            case ScalarEvent scalar -> {
                refuseTag(scalar.getTag(), place(scalar));
                Value value = new Value.Scalar(scalar.getValue(), scalar.isPlain(), span(scalar));
                put(name(scalar, new Sized(value, 1)));
            }
            case AliasEvent alias -> put(named(alias));
            case CollectionEndEvent _ -> {
                Unfinished finished = open.pop();
                Sized sized = new Sized(finished.value(), finished.size());
                finished.anchor().ifPresent(anchor -> anchors.put(anchor, sized));
                put(sized);
            }
            default -> {}
        }
    }

    private void begin(SourceSpan place) {
        if (begun) {
            throw excess(place, "a second document begins here", "keep one: take away the line ---");
        }
        begun = true;
    }

    private void open(NodeEvent event, Optional<String> tag, Unfinished collection) {
        refuseTag(tag, place(event));
        event.getAnchor().ifPresent(collection::anchor);
        open.push(collection);
        if (open.size() > DEEPEST) {
            throw excess(
                    place(event),
                    "values stand in one another more than %d deep".formatted(DEEPEST),
                    "take some of the brackets out");
        }
    }

    private void put(Sized value) {
        if (open.isEmpty()) {
            document = Optional.of(value.value);
            return;
        }
        open.element().put(value.value, value.size);
        if (open.element().size() > MOST_VALUES) {
            throw excess(
                    value.value.place(),
                    "more than %,d values stand here".formatted(MOST_VALUES),
                    "write less, and no names that repeat themselves");
        }
    }

    private Sized name(NodeEvent event, Sized value) {
        event.getAnchor().ifPresent(anchor -> anchors.put(anchor, value));
        return value;
    }

    private Sized named(AliasEvent alias) {
        Sized value = anchors.get(alias.getAlias());
        if (value == null) {
            throw excess(
                    place(alias),
                    "no finished value bears the name %s".formatted(alias.getAlias()),
                    "write the value itself");
        }
        return value;
    }

    private void refuseTag(Optional<String> tag, SourceSpan place) {
        tag.ifPresent(name -> problems.add(new Problem(
                Code.YAML_SYNTAX,
                place,
                "the tag %s has no meaning here".formatted(name.replace("tag:yaml.org,2002:", "!!")),
                "take it away: every value is the text that stands there")));
    }

    private Excess excess(SourceSpan place, String message, String hint) {
        problems.add(new Problem(Code.YAML_SYNTAX, place, message, hint));
        return new Excess();
    }

    private SourceSpan place(Event event) {
        return event.getStartMark().map(mark -> place(file, mark)).orElseGet(() -> SourceSpan.of(file));
    }

    private SourceSpan span(ScalarEvent scalar) {
        SourceSpan start = place(scalar);
        return scalar.getEndMark()
                .filter(end -> end.getColumn() > 0 && end.getLine() + 1 >= start.line())
                .map(end -> new SourceSpan(file, start.line(), start.column(), end.getLine() + 1, end.getColumn()))
                .filter(span -> span.endLine() > span.line() || span.endColumn() >= span.column())
                .orElse(start);
    }

    /** Marks count from 0, places from 1; both count code points. */
    static SourceSpan place(String file, Mark mark) {
        return SourceSpan.at(file, mark.getLine() + 1, mark.getColumn() + 1);
    }

    /** A value, and how many there are in it, those that it repeats counted again. */
    private record Sized(Value value, int size) {}
}
