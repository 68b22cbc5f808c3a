package octavo.verify.container;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSString;

/** What the steps of a page show, a stretch of letters at a time. */
public final class Stretches {

    private Stretches() {}

    /** Where arrays of glyphs stand that are three letters and more, as large as most: running heads and titles have other sizes. */
    public static List<Integer> shown(List<Object> tokens) {
        Map<Float, List<Integer>> bySize = new LinkedHashMap<>();
        float size = 0;
        for (int i = 1; i < tokens.size(); i++) {
            if (tokens.get(i) instanceof Operator operator) {
                if (operator.getName().equals("Tf")) {
                    size = ((COSNumber) tokens.get(i - 1)).floatValue();
                } else if (operator.getName().equals("TJ")
                        && glyphs(tokens.get(i - 1)).length() >= 12) {
                    bySize.computeIfAbsent(size, _ -> new ArrayList<>()).add(i - 1);
                }
            }
        }
        return bySize.values().stream().max(Comparator.comparingInt(List::size)).orElse(List.of());
    }

    /** Whether two stretches follow each other in one typeface, and differ. */
    public static boolean plain(List<Object> tokens, int first, int second) {
        boolean sameType = tokens.subList(first, second).stream()
                .noneMatch(token -> token instanceof Operator operator
                        && List.of("Tf", "BT", "Q").contains(operator.getName()));
        return sameType && !glyphs(tokens.get(first)).equals(glyphs(tokens.get(second)));
    }

    /** Drops a stretch, whatever follows it. */
    public static void drop(List<Object> tokens, int first, int second) {
        tokens.set(first, new COSArray());
    }

    /** Shows a stretch twice, whatever follows it. */
    public static void twice(List<Object> tokens, int first, int second) {
        COSArray twice = new COSArray();
        twice.addAll((COSArray) tokens.get(first));
        twice.addAll((COSArray) tokens.get(first));
        tokens.set(first, twice);
    }

    /** Shows two stretches in each other's place. */
    public static void swap(List<Object> tokens, int first, int second) {
        Collections.swap(tokens, first, second);
    }

    private static String glyphs(Object array) {
        StringBuilder glyphs = new StringBuilder();
        for (Object item : (COSArray) array) {
            if (item instanceof COSString string) {
                glyphs.append(string.toHexString());
            }
        }
        return glyphs.toString();
    }
}
