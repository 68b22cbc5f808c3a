package octavo.epub;

import java.text.Normalizer;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The characters that a reader may be shown. */
final class Alphabet {

    /** The bullets that reading systems put before the items of lists. */
    private static final String BULLETS = "\u2022\u25e6\u25aa\u25cb\u25cf\u25a0";

    private Alphabet() {}

    /**
     * The characters of some texts: as they are, as capitals, as small letters, with
     * their accents apart and with them as one. To these come what a reading system may put in of itself: the letters
     * and marks of Latin-1, dashes and quotation marks, and bullets.
     */
    static Set<Integer> of(List<String> texts) {
        BitSet written = new BitSet();
        written.set(0x20, 0x100);
        written.set(0x2010, 0x2028);
        add(BULLETS, written);
        for (String words : texts) {
            add(words, written);
            if (!Normalizer.isNormalized(words, Normalizer.Form.NFC)) {
                add(Normalizer.normalize(words, Normalizer.Form.NFC), written);
            }
        }
        BitSet characters = new BitSet();
        written.stream().mapToObj(Character::toString).forEach(character -> {
            add(character, characters);
            add(character.toUpperCase(Locale.ROOT), characters);
            add(character.toLowerCase(Locale.ROOT), characters);
            add(Normalizer.normalize(character, Normalizer.Form.NFD), characters);
        });
        return characters.stream().boxed().collect(Collectors.toCollection(TreeSet::new));
    }

    private static void add(String text, BitSet characters) {
        for (int at = 0; at < text.length(); at = text.offsetByCodePoints(at, 1)) {
            characters.set(text.codePointAt(at));
        }
    }
}
