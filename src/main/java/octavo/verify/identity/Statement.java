package octavo.verify.identity;

import java.text.Normalizer;
import octavo.book.Edition;
import octavo.problem.Code;
import octavo.problem.Problem;

/**
 * One fact as it stands in one place of a finished file.
 *
 * @param fact such as {@code title}
 * @param place such as {@code OPF}, {@code XMP} or {@code copyright page}
 * @param value as it stands there, or empty where it should stand and does not
 * @param expected what {@code book.yaml} says, or for what is counted what was counted in the file
 */
public record Statement(Edition edition, String fact, String place, String value, String expected) {

    /** The edition's key in {@code book.yaml}. */
    public String editionName() {
        return edition.name();
    }

    /** Whether both are the same in letters and figures; how they are divided and marked is a matter of the place. */
    public boolean agrees() {
        return letters(value).equals(letters(expected));
    }

    /** Whether some words say the fact as it is expected. */
    public boolean isSaidBy(String words) {
        return !letters(expected).isEmpty() && letters(words).contains(letters(expected));
    }

    /** The problem that it is where it does not agree. */
    Problem problem() {
        String source = fact.equals("pages") ? "the finished PDF" : "book.yaml";
        return new Problem(
                Code.CHECK_IDENTITY,
                edition.place(),
                "the %s of the edition \"%s\" is \"%s\" in %s, but %s in its %s"
                        .formatted(
                                fact,
                                editionName(),
                                expected,
                                source,
                                value.isEmpty() ? "missing" : "\"" + value + "\"",
                                place),
                place.endsWith("page") || place.equals("colophon")
                        ? "mend the page if it is your own; else please report it with the book"
                        : "this is a fault of Octavo's own; please report it with the book");
    }

    private static String letters(String text) {
        return Normalizer.normalize(text.replaceFirst("^urn:(isbn|uuid):", ""), Normalizer.Form.NFKC)
                .replaceAll("[^\\p{L}\\p{M}\\p{N}]", "");
    }
}
