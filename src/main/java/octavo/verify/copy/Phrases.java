package octavo.verify.copy;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.util.TimeZone;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.List;
import java.util.Properties;
import octavo.book.LanguageTag;
import octavo.book.Metadata;
import octavo.book.PublicationDate;
import octavo.book.Role;

/** The words that an edition writes of its own: those that {@code book.yaml} gives, else the language's, else English. */
final class Phrases {

    private static final LanguageTag ENGLISH = new LanguageTag("en");

    private final Properties phrases = new Properties();
    private final LanguageTag language;

    Phrases(Metadata metadata) {
        language = load(metadata.language()) ? metadata.language() : ENGLISH;
        if (phrases.isEmpty()) {
            load(ENGLISH);
        }
        metadata.labels().forEach((key, label) -> phrases.setProperty(key, label.words()));
    }

    private boolean load(LanguageTag spoken) {
        try (InputStream in = Phrases.class.getResourceAsStream("/octavo/words/" + spoken.language() + ".properties")) {
            if (in != null) {
                phrases.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            }
            return in != null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean has(String key) {
        return phrases.containsKey(key);
    }

    /** A phrase with its gaps filled. */
    String of(String key, Object... filling) {
        String phrase = phrases.getProperty(key, "");
        for (int i = 0; i < filling.length; i++) {
            phrase = phrase.replace("{" + i + "}", String.valueOf(filling[i]));
        }
        return phrase;
    }

    /** Names in a row, as the language joins them. */
    String list(List<String> names) {
        return ListFormatter.getInstance(language.locale()).format(names);
    }

    /** A date in the language, as exactly as it is known. */
    String date(PublicationDate date) {
        String exact = date.written().length() == 4
                ? DateFormat.YEAR
                : date.written().length() == 7 ? DateFormat.YEAR_MONTH : DateFormat.YEAR_MONTH_DAY;
        DateFormat format = DateFormat.getInstanceForSkeleton(exact, language.locale());
        format.setTimeZone(TimeZone.getTimeZone("UTC"));
        return format.format(Date.from(date.begins()));
    }

    /** What a division of this role is called. */
    String role(Role role) {
        return of(role.key());
    }
}
