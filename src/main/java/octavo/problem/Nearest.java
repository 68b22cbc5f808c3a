package octavo.problem;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** The known word that a wrong one was most likely meant to be, for hints. */
public final class Nearest {

    private Nearest() {}

    /** The nearest of the known words, where one is near enough: a third of the letters may differ. */
    public static Optional<String> to(String wrong, Collection<String> known) {
        String asked = wrong.toLowerCase(Locale.ROOT);
        int most = Math.max(2, asked.length() / 3);
        return known.stream()
                .filter(word -> Math.abs(word.length() - asked.length()) <= most)
                .map(word -> new Near(word, distance(asked, word.toLowerCase(Locale.ROOT))))
                .filter(near -> near.distance <= most && near.distance < asked.length())
                .min(Comparator.comparingInt(Near::distance).thenComparing(Near::word))
                .map(Near::word);
    }

    private record Near(String word, int distance) {}

    /** Levenshtein's distance, a swap of neighbours counting as one. */
    private static int distance(String a, String b) {
        int[][] cost = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                cost[i][j] = i == 0 || j == 0 ? i + j : step(a, b, i, j, cost);
            }
        }
        return cost[a.length()][b.length()];
    }

    private static int step(String a, String b, int i, int j, int[][] cost) {
        boolean same = a.charAt(i - 1) == b.charAt(j - 1);
        int best = Math.min(Math.min(cost[i - 1][j], cost[i][j - 1]) + 1, cost[i - 1][j - 1] + (same ? 0 : 1));
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(best, cost[i - 2][j - 2] + 1) : best;
    }
}
