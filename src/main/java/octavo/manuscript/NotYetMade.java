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
     * @param thing as a list would name it, such as {@code the index}
     */
    void note(String thing, SourceSpan place) {
        first.putIfAbsent(thing, place);
    }

    List<Problem> problems() {
        return first.entrySet().stream()
                .map(entry -> new Problem(
                        Code.NOT_YET_MADE,
                        entry.getValue(),
                        "not made yet: " + entry.getKey(),
                        "leave what you have written: a later version makes it"))
                .toList();
    }
}
