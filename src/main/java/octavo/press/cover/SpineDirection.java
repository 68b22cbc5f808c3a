package octavo.press.cover;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import octavo.book.LanguageTag;

/** Which way the words on a spine run. */
final class SpineDirection {

    private static final String UPWARDS = "/octavo/press/cover/spines-upwards.txt";

    private SpineDirection() {}

    /** Whether they run from the head to the foot, so that they can be read where the book lies on its back. */
    static boolean down(LanguageTag language) {
        try (InputStream in = SpineDirection.class.getResourceAsStream(UPWARDS)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            List<String> upwards = text.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(String::strip)
                    .toList();
            return !upwards.contains(language.language());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
