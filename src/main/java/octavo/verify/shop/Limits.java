package octavo.verify.shop;

import java.util.Map;
import java.util.stream.Collectors;
import octavo.source.Jail;
import octavo.source.Refusal;

/**
 * What shops and readers take.
 *
 * @param file bytes of the whole
 * @param document bytes of one document in it
 * @param pixels of one picture in it
 * @param coverWidth the least, in pixels
 * @param coverHeight the least, in pixels
 */
record Limits(long file, long document, long pixels, int coverWidth, int coverHeight) {

    static Limits read() {
        try {
            Map<String, Long> limits = Jail.shipped("octavo/verify")
                    .readText("shop-limits.txt")
                    .text()
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(line -> line.split(" "))
                    .collect(Collectors.toMap(words -> words[0], words -> Long.parseLong(words[1], 10)));
            return new Limits(
                    limits.get("file-bytes"),
                    limits.get("document-bytes"),
                    limits.get("picture-pixels"),
                    Math.toIntExact(limits.get("cover-width")),
                    Math.toIntExact(limits.get("cover-height")));
        } catch (Refusal refusal) {
            throw new IllegalStateException("Octavo was packed without the limits of shops", refusal);
        }
    }
}
