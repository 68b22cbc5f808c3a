package octavo.verify.accessibility;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Lists of words by a key, from a file that names its source and date. */
final class Vocabulary {

    /** The words that each property of a package's metadata may have. */
    static final Map<String, Set<String>> CLAIMS = read("vocabulary.properties");

    /** The role of each word of {@code epub:type} that has one. */
    static final Map<String, Set<String>> ROLES = read("roles.properties");

    /** What WAI-ARIA knows: {@code roles}, {@code landmarks}, {@code attributes}, what those may be, and the roles {@code on.} an element. */
    static final Map<String, Set<String>> ARIA = read("aria.properties");

    private Vocabulary() {}

    private static Map<String, Set<String>> read(String file) {
        Properties lists = new Properties();
        try (InputStream in = Objects.requireNonNull(
                Vocabulary.class.getResourceAsStream("/octavo/verify/accessibility/" + file), file)) {
            lists.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lists.stringPropertyNames().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Function.identity(),
                        key -> Set.of(lists.getProperty(key).strip().split("\\s+"))));
    }
}
