package octavo.manuscript.markdown.punctuation;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;
import octavo.book.LanguageTag;

/** Facts that Octavo ships about languages, one line a language. */
final class LanguageFacts {

    private LanguageFacts() {}

    static Map<String, String> read(String name) {
        String path = "/octavo/manuscript/punctuation/" + name + ".properties";
        try (InputStream file = Objects.requireNonNull(LanguageFacts.class.getResourceAsStream(path), path)) {
            Properties facts = new Properties();
            facts.load(new InputStreamReader(file, StandardCharsets.UTF_8));
            return facts.stringPropertyNames().stream()
                    .collect(Collectors.toUnmodifiableMap(k -> k, facts::getProperty));
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }

    /** What is said of the language as its region has it, else of the language. */
    static Optional<String> of(Map<String, String> facts, LanguageTag language) {
        return Optional.ofNullable(facts.get(language.language() + "-" + language.region()))
                .or(() -> Optional.ofNullable(facts.get(language.language())));
    }
}
