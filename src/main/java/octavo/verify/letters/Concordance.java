package octavo.verify.letters;

import java.util.Arrays;
import java.util.stream.IntStream;

/** The places of all words of a text, in the order of what stands there, so that any words are found at once. */
public final class Concordance {

    /** So many letters from a place on count for its order. */
    private static final int SEEN = 48;

    private final Letters text;
    private final String letters;
    private final Integer[] places;

    public Concordance(Letters text) {
        this.text = text;
        this.letters = Letters.folded(text.text());
        this.places = IntStream.range(0, letters.length())
                .filter(text::begins)
                .boxed()
                .toArray(Integer[]::new);
        Arrays.sort(places, this::compare);
    }

    private int compare(int one, int other) {
        for (int i = 0; i < SEEN; i++) {
            boolean ends = one + i == letters.length() || other + i == letters.length();
            int difference = ends
                    ? Integer.compare(other, one)
                    : Character.compare(letters.charAt(one + i), letters.charAt(other + i));
            if (difference != 0) {
                return difference;
            }
        }
        return 0;
    }

    /** Whether words stand nowhere by themselves. */
    public boolean lacks(String words) {
        return places(words).length == 0;
    }

    /** Where words stand by themselves, in the order of the text. */
    public int[] places(String words) {
        String sought = Letters.folded(Letters.of(words));
        int low = 0;
        int high = places.length;
        while (low < high) {
            int middle = (low + high) / 2;
            if (isBefore(places[middle], sought)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        int end = low;
        while (end < places.length && letters.startsWith(start(sought), places[end])) {
            end++;
        }
        return Arrays.stream(places, low, end)
                .mapToInt(place -> place)
                .filter(place -> stands(sought, place))
                .sorted()
                .toArray();
    }

    private static String start(String sought) {
        return sought.substring(0, Math.min(SEEN, sought.length()));
    }

    private boolean isBefore(int place, String sought) {
        int end = Math.min(letters.length(), place + Math.min(SEEN, sought.length()));
        return letters.substring(place, end).compareTo(start(sought)) < 0;
    }

    private boolean stands(String sought, int place) {
        return letters.startsWith(sought, place) && text.parts(place + sought.length());
    }
}
