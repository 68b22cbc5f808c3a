package octavo.verify.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import octavo.book.LanguageTag;
import octavo.book.Metadata;
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

    /** The language that the phrases are in. */
    LanguageTag language() {
        return language;
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

    /** What a division of this role is called. */
    String role(Role role) {
        return of(role.key());
    }
}
