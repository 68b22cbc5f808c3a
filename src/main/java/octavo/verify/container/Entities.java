package octavo.verify.container;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import octavo.source.Jail;
import octavo.source.Refusal;

/** Names of characters, as documents of EPUB 2 may write them without saying more of them than the address of their DTD. */
final class Entities {

    private static final Map<String, String> CHARACTERS = read();

    private Entities() {}

    /** The character of this name; empty where XHTML does not know it. */
    static Optional<String> text(String name) {
        return Optional.ofNullable(CHARACTERS.get(name));
    }

    private static Map<String, String> read() {
        Map<String, String> characters = new HashMap<>();
        try {
            Jail.shipped("octavo/verify")
                    .readText("xhtml-entities.txt")
                    .text()
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(" "))
                    .forEach(words -> characters.put(words[0], Character.toString(Integer.parseInt(words[1], 16))));
        } catch (Refusal refusal) {
            throw new IllegalStateException("Octavo was packed without the names of characters", refusal);
        }
        return characters;
    }
}
