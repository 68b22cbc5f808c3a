package octavo.verify.text;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import octavo.verify.Locus;

/** The heights at which pages have running heads and folios: many of them have something left over there. */
final class Heads {

    /** At so many pages a height is one of running heads. */
    private static final int MANY = 3;

    /** How deep a running head is at most, in points. */
    private static final double DEEP = 30;

    private final FileText file;
    private final Letters rest;
    private final Map<Long, Set<Integer>> pages = new HashMap<>();

    /**
     * @param rest what of a file is left over once its text has been followed
     */
    Heads(FileText file, Letters rest) {
        this.file = file;
        this.rest = rest;
        for (int letter = 0; letter < rest.length(); letter++) {
            if (!rest.goesOn(letter) && file.locus(rest.origin(letter)) instanceof Locus.OnPage on) {
                pages.computeIfAbsent(Math.round(on.top()), _ -> new HashSet<>())
                        .add(on.page());
            }
        }
    }

    /** Whether a stretch of what is left over stands where running heads do. */
    boolean has(int from, int to) {
        return file.locus(rest.origin(from)) instanceof Locus.OnPage first
                && file.locus(rest.origin(to - 1)) instanceof Locus.OnPage last
                && first.page() == last.page()
                && Math.abs(last.top() - first.top()) < DEEP
                && pages.getOrDefault(Math.round(first.top()), Set.of()).size() >= MANY;
    }
}
