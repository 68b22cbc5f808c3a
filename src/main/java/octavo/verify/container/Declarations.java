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

    private Declarations() {}

    /**
     * Whether they may stand for more than so many letters: those that hold others always.
     *
     * @param most letters of a document
     */
    static boolean grow(byte[] document, int most) {
        String text = new String(document, charset(document));
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

    private static Charset charset(byte[] document) {
        boolean wide = document.length > 1 && (document[0] == 0 || document[1] == 0 || (document[0] & 0xFE) == 0xFE);
        return wide ? StandardCharsets.UTF_16 : StandardCharsets.ISO_8859_1;
    }
}
