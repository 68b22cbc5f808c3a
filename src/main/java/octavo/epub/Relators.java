package octavo.epub;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;

/** The Library of Congress's codes for what people do for a book. */
final class Relators {

    private static final Properties CODES = load();

    private Relators() {}

    /** The code of a role's name, such as {@code aut} for {@code author}; {@code oth} where it has none. */
    static String code(String role) {
        return CODES.getProperty(role.replace(' ', '-'), "oth");
    }

    private static Properties load() {
        try (InputStream in = Relators.class.getResourceAsStream("/octavo/epub/marc-relators.properties")) {
            Properties codes = new Properties();
            codes.load(new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8));
            return codes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
