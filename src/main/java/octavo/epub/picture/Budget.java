package octavo.epub.picture;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import octavo.source.Jail;
import octavo.source.Refusal;

/**
 * What shops take of one picture; the resource names the numbers' source and date.
 *
 * @param pixels at most
 * @param bytes at most
 */
record Budget(long pixels, int bytes) {

    static Budget shops() {
        try {
            Map<String, Integer> limits = Stream.of(Jail.shipped("octavo/epub")
                            .readText("picture-limits.txt")
                            .text()
                            .split("\n"))
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(" "))
                    .collect(Collectors.toMap(words -> words[0], words -> Integer.parseInt(words[1], 10)));
            return new Budget(limits.get("most-pixels"), limits.get("most-bytes"));
        } catch (Refusal refusal) {
            throw new IllegalStateException("Octavo was packed without the limits of pictures", refusal);
        }
    }
}
