package octavo.press.profile;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import octavo.measure.Length;

/** The lines of a profile by their keys; Octavo ships them, so a line that is missing is a fault of its own. */
final class ProfileLines {

    private static final String SOURCE = "source ";

    private final Map<String, List<String>> values = new LinkedHashMap<>();

    private ProfileLines(String text) {
        text.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split(": ", 2))
                .forEach(line ->
                        values.computeIfAbsent(line[0], _ -> new ArrayList<>()).add(line[1].strip()));
    }

    static ProfileLines of(String name) {
        try (InputStream in = ProfileLines.class.getResourceAsStream(name + ".txt")) {
            if (in == null) {
                throw new IllegalArgumentException("no profile is named " + name);
            }
            return new ProfileLines(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The only value of a key. */
    String one(String key) {
        return some(key).orElseThrow(() -> new IllegalStateException("a profile does not say " + key));
    }

    Optional<String> some(String key) {
        return values.getOrDefault(key, List.of()).stream().findFirst();
    }

    /** The words of every line of a key, in their order. */
    List<List<String>> all(String key) {
        return values.getOrDefault(key, List.of()).stream()
                .map(value -> List.of(value.split(" ")))
                .toList();
    }

    List<String> words(String key) {
        return List.of(one(key).split(" "));
    }

    int number(String key) {
        return Integer.parseInt(one(key), 10);
    }

    Length length(String key) {
        return ProfileReader.length(one(key));
    }

    /** Where the numbers of each subject stand. */
    Map<String, String> sources() {
        Map<String, String> sources = new LinkedHashMap<>();
        values.forEach((key, value) -> {
            if (key.startsWith(SOURCE)) {
                sources.put(key.substring(SOURCE.length()), value.getFirst());
            }
        });
        return sources;
    }
}
