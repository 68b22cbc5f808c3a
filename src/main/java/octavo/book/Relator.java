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
 * @param onix as the trade codes it, such as {@code B06} (EDItEUR's list 17); {@code Z99} for what it has no code for
 */
public record Relator(String name, String code, String onix) {

    private static final String OTHER = "Z99";

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

    /** The first relator, in the order of names, that the trade codes so. */
    public static Optional<Relator> ofOnix(String code) {
        return KNOWN.values().stream()
                .filter(relator -> relator.onix.equals(code) && !code.equals(OTHER))
                .findFirst();
    }

    /** Every name, sorted. */
    public static Set<String> names() {
        return KNOWN.keySet();
    }

    private static Map<String, Relator> read() {
        Map<String, Relator> known = new TreeMap<>();
        for (String line : Facts.lines("relators.tsv")) {
            String[] words = line.split("\t");
            known.put(words[0], new Relator(words[0], words[1], words.length > 2 ? words[2] : OTHER));
        }
        return Collections.unmodifiableMap(known);
    }
}
