package octavo.resolve;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import octavo.problem.Code;
import octavo.problem.Problem;
import octavo.source.SourceSpan;

/**
 * Gives out ids that are unique in the book and fit for XML and URLs.
 *
 * <p>Ids that the author gives are kept, but for characters that an XML name may not hold ({@code fig:map}
 * is published as {@code fig-map}). Invented ones come from the words that they stand for, so that links
 * into a book survive an edit elsewhere.
 */
final class Ids {

    private static final int LONGEST = 48;

    private final Map<String, SourceSpan> given = new HashMap<>();
    private final Map<String, String> written = new HashMap<>();
    private final Set<String> taken = new HashSet<>();
    private final List<Problem> problems = new ArrayList<>();

    /** How an author's id is published. */
    static String published(String id) {
        String plain = id.replaceAll("[^\\p{Alnum}_.-]", "-");
        return plain.isEmpty() || !Character.isLetter(plain.charAt(0)) ? "id-" + plain : plain;
    }

    /** An id that the author gave at this place. */
    String take(String id, SourceSpan place) {
        String published = published(id);
        SourceSpan first = given.putIfAbsent(published, place);
        if (first != null && !first.equals(place)) {
            problems.add(new Problem(
                    Code.ID_TWICE,
                    place,
                    "the id \"%s\" is given twice".formatted(id),
                    "it stands first at %s; give one of the two another id".formatted(first)));
        }
        reserve(id);
        return published;
    }

    /** Keeps an author's id from being invented for something else before its turn comes. */
    void reserve(String id) {
        taken.add(published(id));
        written.put(published(id), id);
    }

    /**
     * An id for something in a division: from its words, or from what it is where they give none. Where the same words
     * have their id elsewhere, and where there are none, the division's id comes first, so that an edit in one division seldom
     * changes an id in another.
     */
    String invent(String words, String kind, String division) {
        String fallback = division + "-" + kind;
        String stem = stem(words, fallback);
        boolean elsewhere = !stem.equals(fallback) && taken.contains(stem);
        return invent(elsewhere ? division + " " + words : words, fallback);
    }

    /** An id from words; from the fallback where the words give none. */
    String invent(String words, String fallback) {
        String stem = stem(words, fallback);
        String id = stem;
        for (int i = 2; !taken.add(id); i++) {
            id = stem + "-" + i;
        }
        return id;
    }

    private static String stem(String words, String fallback) {
        String plain = Normalizer.normalize(words, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-+|-+$", "");
        if (plain.length() > LONGEST) {
            plain = plain.substring(0, LONGEST).replaceAll("-[^-]*$", "");
        }
        return published(plain.isEmpty() ? fallback : plain);
    }

    /** Whether anything in the book bears this id, given or invented. */
    boolean has(String published) {
        return taken.contains(published);
    }

    /** Every id, as the author wrote it or as it was invented, sorted. */
    List<String> all() {
        return taken.stream().map(id -> written.getOrDefault(id, id)).sorted().toList();
    }

    List<Problem> problems() {
        return problems;
    }
}
