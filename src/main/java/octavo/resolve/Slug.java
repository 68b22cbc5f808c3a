package octavo.resolve;

import com.ibm.icu.text.Transliterator;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** The name of a book's files, made of its title. */
public final class Slug {

    private static final int LONGEST = 60;

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern APOSTROPHES = Pattern.compile("['’ʼ]");
    private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]+");

    private Slug() {}

    /** ASCII letters, digits and hyphens in lower case, at most 60 of them; {@code book} where nothing is left. */
    public static String of(String title) {
        String latin =
                MARKS.matcher(Normalizer.normalize(title, Normalizer.Form.NFKD)).replaceAll("");
        if (latin.chars().anyMatch(c -> c > 0x7F && Character.isLetterOrDigit(c))) {
            latin = Transliterator.getInstance("Any-Latin; Latin-ASCII").transliterate(title);
        }
        String bare = APOSTROPHES.matcher(latin.toLowerCase(Locale.ROOT)).replaceAll("");
        String slug = trimmed(OTHERS.matcher(bare).replaceAll("-"));
        if (slug.length() > LONGEST) {
            int lastWord = slug.lastIndexOf('-', LONGEST);
            slug = trimmed(slug.substring(0, lastWord > 0 ? lastWord : LONGEST));
        }
        return slug.isEmpty() ? "book" : slug;
    }

    private static String trimmed(String slug) {
        int start = slug.startsWith("-") ? 1 : 0;
        int end = slug.endsWith("-") && slug.length() > start ? slug.length() - 1 : slug.length();
        return slug.substring(start, end);
    }
}
