package octavo.epub;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** The characters that a reader may be shown. */
final class Alphabet {

    /** The bullets that reading systems put before the items of lists. */
    private static final String BULLETS = "\u2022\u25e6\u25aa\u25cb\u25cf\u25a0";

    private Alphabet() {}

    /**
     * The characters of some documents and style sheets as UTF-8: as they are, as capitals, as small letters, with
     * their accents apart and with them as one. To these come what a reading system may put in of itself: the letters
     * and marks of Latin-1, dashes and quotation marks, and bullets.
     */
    static Set<Integer> of(List<byte[]> texts) {
        Set<Integer> characters = new TreeSet<>();
        IntStream.rangeClosed(0x20, 0xff).forEach(characters::add);
        IntStream.rangeClosed(0x2010, 0x2027).forEach(characters::add);
        add(BULLETS, characters);
        for (byte[] text : texts) {
            String written = new String(text, StandardCharsets.UTF_8);
            add(written, characters);
            add(written.toUpperCase(Locale.ROOT), characters);
            add(written.toLowerCase(Locale.ROOT), characters);
            add(Normalizer.normalize(written, Normalizer.Form.NFC), characters);
            add(Normalizer.normalize(written, Normalizer.Form.NFD), characters);
        }
        return characters;
    }

    private static void add(String text, Set<Integer> characters) {
        text.codePoints().forEach(characters::add);
    }
}
