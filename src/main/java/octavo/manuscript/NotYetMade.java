package octavo.manuscript;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import octavo.problem.Code;
import octavo.problem.Problem;
import octavo.source.SourceSpan;

/** What is read and not made yet: each thing is noted once, where it is first met. */
final class NotYetMade {

    private final Map<String, SourceSpan> first = new LinkedHashMap<>();

    /**
     * Notes a thing.
     *
     * @param thing as a sentence begins with it, such as {@code the index}
     */
    void note(String thing, SourceSpan place) {
        first.putIfAbsent(thing, place);
    }

    List<Problem> problems() {
        return first.entrySet().stream()
                .map(entry -> new Problem(
                        Code.NOT_YET_MADE,
                        entry.getValue(),
                        "%s is read, but not made yet".formatted(entry.getKey()),
                        "leave it as it is: a later version makes it"))
                .toList();
    }
}
