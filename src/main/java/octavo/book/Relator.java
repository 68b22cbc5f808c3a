package octavo.book;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * What somebody did for a book, as libraries name it.
 *
 * @param name in lower case, such as {@code translator}
 * @param code of three letters, such as {@code trl} (MARC Code List for Relators)
 */
public record Relator(String name, String code) {

    private static final Map<String, Relator> KNOWN = read();

    /** The relator of this name. */
    public static Optional<Relator> of(String name) {
        return Optional.ofNullable(KNOWN.get(name));
    }

    /** The relator of this code. */
    public static Optional<Relator> ofCode(String code) {
        return KNOWN.values().stream()
                .filter(relator -> relator.code.equals(code))
                .findFirst();
    }

    /** Every name, sorted. */
    public static Set<String> names() {
        return KNOWN.keySet();
    }

    private static Map<String, Relator> read() {
        Map<String, Relator> known = new TreeMap<>();
        for (String line : Facts.lines("relators.tsv")) {
            String[] pair = line.split("\t");
            known.put(pair[0], new Relator(pair[0], pair[1]));
        }
        return Collections.unmodifiableMap(known);
    }
}
