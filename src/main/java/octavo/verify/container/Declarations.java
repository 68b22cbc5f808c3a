package octavo.verify.container;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Entities that a document declares for itself, which may stand for far more than they are long (XML 1.0, 4.2). */
final class Declarations {

    private static final Pattern ENTITY =
            Pattern.compile("<!ENTITY\\s+(?:%\\s+)?[^\\s\"']+\\s+(?:\"([^\"]*)\"|'([^']*)')");
    private static final Pattern REFERENCE = Pattern.compile("[&%](?!#)[^;\\s]+;");

    /** Another way to write a document, known by its first letters (XML 1.0, appendix F). */
    private static final Charset EBCDIC = Charset.forName("IBM037");

    private Declarations() {}

    /**
     * Whether they may stand for more than so many letters: those that hold others always.
     *
     * @param most letters of a document
     */
    static boolean grow(String text, int most) {
        if (!text.contains("<!ENTITY")) {
            return false;
        }
        long longest = 0;
        for (Matcher entity = ENTITY.matcher(text); entity.find(); ) {
            String value = entity.group(1) == null ? entity.group(2) : entity.group(1);
            if (REFERENCE.matcher(value).find()) {
                return true;
            }
            longest = Math.max(longest, value.length());
        }
        return longest * text.chars().filter(letter -> letter == '&').count() > most;
    }

    /** What a document says in plain letters; of one that takes two or four bytes for each the empty ones are left out. */
    static String letters(byte[] document) {
        Charset charset = new String(document, 0, Math.min(2, document.length), EBCDIC).startsWith("<?")
                ? EBCDIC
                : StandardCharsets.ISO_8859_1;
        return new String(document, charset).replace("\0", "");
    }
}
