package octavo.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Codes of ONIX by list and name; the resource names their source and date. */
final class Codes {

    private static final Map<String, String> KNOWN = read();

    private Codes() {}

    static Optional<String> of(String list, String name) {
        return Optional.ofNullable(KNOWN.get(list + "\t" + name));
    }

    private static Map<String, String> read() {
        try (InputStream in = Codes.class.getResourceAsStream("onix-codes.tsv")) {
            Map<String, String> codes = new HashMap<>();
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .forEach(words -> codes.put(words[0] + "\t" + words[1], words[2]));
            return codes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
