package octavo.epub.picture;

import java.util.Map;

/**
 * What shops take of one picture.
 *
 * @param pixels at most
 * @param bytes at most
 */
record Budget(long pixels, int bytes) {

    static final Budget SHOPS = shops();

    private static Budget shops() {
        Map<String, Integer> limits = Limits.of("picture-limits.txt");
        return new Budget(limits.get("most-pixels"), limits.get("most-bytes"));
    }
}
