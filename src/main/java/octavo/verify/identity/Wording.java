package octavo.verify.identity;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Words that stand somewhere, in capitals or not, divided into lines or not, among others. */
final class Wording {

    /** The share of its letters by which something may differ and still be meant for what was expected. */
    private static final double LIKENESS = 0.34;

    private final String text;
    private final Locale language;
    private final StringBuilder letters = new StringBuilder();
    private final List<Integer> places = new ArrayList<>();

    Wording(String text, Locale language) {
        this.text = text;
        this.language = language;
        for (int at = 0; at < text.length(); at = text.offsetByCodePoints(at, 1)) {
            String plain = plain(Character.toString(text.codePointAt(at)));
            for (int i = 0; i < plain.length(); i++) {
                letters.append(plain.charAt(i));
                places.add(at);
            }
        }
    }

    boolean isEmpty() {
        return letters.isEmpty();
    }

    /** Whether the words stand there. */
    boolean holds(String words) {
        return letters.indexOf(plain(words)) >= 0;
    }

    /** What stands there instead of these words, as it is written; empty where nothing is like them. */
    Optional<String> instead(String words) {
        String wanted = plain(words);
        int best = (int) (wanted.length() * LIKENESS) + 1;
        int begin = -1;
        for (int from = 0; from + wanted.length() <= letters.length(); from++) {
            int distance = distance(wanted, letters.substring(from, from + wanted.length()));
            if (distance < best) {
                best = distance;
                begin = from;
            }
        }
        if (begin < 0 || wanted.isEmpty()) {
            return Optional.empty();
        }
        int end = begin + wanted.length();
        return Optional.of(text.substring(places.get(begin), end < places.size() ? places.get(end) : text.length())
                .strip());
    }

    private String plain(String words) {
        return Normalizer.normalize(words.toUpperCase(language), Normalizer.Form.NFKC)
                .replaceAll("[^\\p{L}\\p{M}\\p{N}]", "");
    }

    /** How many letters have to be changed, put in or left out (Levenshtein). */
    private static int distance(String a, String b) {
        int[] before = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            before[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] now = new int[b.length() + 1];
            now[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int changed = before[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                now[j] = Math.min(changed, 1 + Math.min(before[j], now[j - 1]));
            }
            before = now;
        }
        return before[b.length()];
    }
}
