package octavo.print;

import java.util.StringJoiner;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/** Words to fill pages with: the same for the same seed, without a meaning, of ordinary lengths. */
public final class Prose {

    private static final String[] WORDS =
            ("the a of and in to it was his with at on lamp keeper harbour weather morning lighthouse evening stair"
                            + " window written ledger winter remembered nothing boat between gallons")
                    .split(" ");

    private final RandomGenerator random;
    private final StringBuilder said = new StringBuilder();

    public Prose(long seed) {
        random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    }

    /** So many words, from the first of those given on. */
    public String words(int least, int most) {
        StringJoiner words = new StringJoiner(" ");
        int count = random.nextInt(least, most + 1);
        for (int i = 0; i < count; i++) {
            words.add(WORDS[random.nextInt(WORDS.length)]);
        }
        said.append(words);
        return words.toString();
    }

    /** All words so far. */
    public String said() {
        return said.toString();
    }
}
