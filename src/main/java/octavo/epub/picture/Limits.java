package octavo.epub.picture;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import octavo.source.Jail;
import octavo.source.Refusal;

/** What shops take, from a resource that names its source and date: one word and its number a line. */
public final class Limits {

    private Limits() {}

    /** The numbers by their words. */
    public static Map<String, Integer> of(String file) {
        try {
            return Stream.of(Jail.shipped("octavo/epub").readText(file).text().split("\n"))
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(" "))
                    .collect(Collectors.toMap(words -> words[0], words -> Integer.parseInt(words[1], 10)));
        } catch (Refusal refusal) {
            throw new IllegalStateException("Octavo was packed without " + file, refusal);
        }
    }
}
