package octavo.verify.verapdf;

import java.util.Optional;

/**
 * A rule that a file breaks.
 *
 * @param file its place among those that were asked about, from 0
 * @param clause of the standard, such as {@code 7.3}
 * @param test its number among those of the clause
 * @param times how often the rule is broken in all
 * @param where the way to the object that breaks it, in veraPDF's own words
 * @param why in one sentence
 */
record Breach(int file, Standard standard, String clause, int test, int times, String where, String why) {

    private static final int PARTS = 7;

    /** Reads a line of what the process said; empty where it tells of no breach. */
    static Optional<Breach> read(String line) {
        String[] parts = line.split("\t", -1);
        return parts.length < PARTS
                ? Optional.empty()
                : Standard.of(parts[1])
                        .map(standard -> new Breach(
                                Integer.parseInt(parts[0], 10),
                                standard,
                                parts[2],
                                Integer.parseInt(parts[3], 10),
                                Integer.parseInt(parts[4], 10),
                                parts[5],
                                parts[6]));
    }

    /** Such as {@code PDF/UA-1, 7.3-1}. */
    String rule() {
        return "%s, %s-%d".formatted(standard, clause, test);
    }
}
