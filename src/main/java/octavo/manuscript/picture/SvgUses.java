package octavo.manuscript.picture;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.xml.sax.SAXException;

/** Counts what a drawing becomes when every {@code use} is drawn: a few lines can ask for millions of parts. */
final class SvgUses {

    private static final long MOST_DRAWN = 100_000;

    private final Map<String, Group> groups = new HashMap<>();
    private final Deque<Group> open = new ArrayDeque<>();
    private final Group drawing = new Group();

    /** A named part of the drawing, with the parts that it calls in. */
    private static final class Group {
        private long elements;
        private final List<String> calls = new ArrayList<>();
        private final List<Group> inner = new ArrayList<>();
    }

    void open(@Nullable String id, String href) {
        Group around = open.isEmpty() ? drawing : open.peek();
        Group group = around;
        if (id != null) {
            group = groups.computeIfAbsent(id, _ -> new Group());
            around.inner.add(group);
        }
        group.elements++;
        if (href.startsWith("#")) {
            group.calls.add(href.substring(1));
        }
        open.push(group);
    }

    void close() {
        open.pop();
    }

    void check() throws SAXException {
        count(drawing, new HashSet<>(), new HashMap<>());
    }

    private long count(Group group, Set<Group> above, Map<Group, Long> counted) throws SAXException {
        Long known = counted.get(group);
        if (known != null) {
            return known;
        }
        if (!above.add(group)) {
            throw new SAXException("it draws itself inside itself");
        }
        long total = group.elements;
        for (String call : group.calls) {
            Group called = groups.get(call);
            total += called == null ? 0 : count(called, above, counted);
        }
        for (Group inner : group.inner) {
            total += count(inner, above, counted);
        }
        above.remove(group);
        if (total > MOST_DRAWN) {
            throw new SAXException("its parts call each other in more than 100,000 times");
        }
        counted.put(group, total);
        return total;
    }
}
