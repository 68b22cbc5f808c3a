package octavo.book;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Lists of facts that age, each a resource that names its source and its date in lines that begin with {@code #}. */
final class Facts {

    private Facts() {}

    /** The lines of a list, without its remarks. */
    static List<String> lines(String name) {
        try (InputStream in = Facts.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
