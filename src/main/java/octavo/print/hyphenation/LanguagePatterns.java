package octavo.print.hyphenation;

import java.io.IOException;
import java.io.Serial;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import octavo.source.Jail;
import org.apache.fop.hyphenation.Hyphenation;
import org.apache.fop.hyphenation.HyphenationTree;
import org.jspecify.annotations.Nullable;

/**
 * The hyphenation of one language, to be put into FOP's {@code HyphenationTreeCache}; for one thread.
 */
public final class LanguagePatterns extends HyphenationTree {

    @Serial
    private static final long serialVersionUID = 1L;

    private static final Jail SHIPPED = Jail.shipped("octavo/hyphenation");

    /** By language: the file of its patterns, and the letters that they ask for. */
    private static final Properties LANGUAGES = languages();

    /** Hyphenated words, by how few letters may stand before and after a hyphen. */
    private final transient Map<Integer, Map<String, Optional<Hyphenation>>> known = new HashMap<>();

    private final transient PatternTrie trie = new PatternTrie();
    private final boolean apostrophes;

    private LanguagePatterns(TexPatterns tex) {
        this.apostrophes = tex.patterns().stream().anyMatch(pattern -> pattern.indexOf('\'') >= 0);
        this.classmap = this;
        tex.patterns().forEach(trie::add);
        tex.exceptions().forEach(this::except);
    }

    /**
     * How few letters the patterns of a language leave on either side of a hyphen.
     *
     * @param before the hyphen
     * @param after the hyphen
     */
    public record Least(int before, int after) {}

    /** What the patterns for a BCP 47 language tag ask for; empty where there are none. */
    public static Optional<Least> least(String language) {
        return line(language).map(line -> new Least(Integer.parseInt(line[1]), Integer.parseInt(line[2])));
    }

    private static Optional<String[]> line(String language) {
        String tag = language.toLowerCase(Locale.ROOT);
        String plain = tag.split("-", 2)[0];
        return Optional.ofNullable(LANGUAGES.getProperty(tag, LANGUAGES.getProperty(plain)))
                .map(line -> line.split(", *"));
    }

    /**
     * The patterns for a BCP 47 language tag, region before language; empty where none are shipped.
     */
    public static Optional<LanguagePatterns> of(String language) {
        return line(language).map(line -> new LanguagePatterns(TexPatterns.parse(text(line[0]))));
    }

    /** A word with hyphens where it breaks, such as {@code lamp-light}; without any it never breaks. */
    public void except(String hyphenated) {
        String word = hyphenated.toLowerCase(Locale.ROOT).replace("-", "");
        known.clear();
        addException(word, new ArrayList<>(List.of(hyphenated.split("-"))));
    }

    /** Each word is looked up once: a book says the same words again and again. */
    @Override
    public @Nullable Hyphenation hyphenate(String word, int remain, int push) {
        return known.computeIfAbsent(remain * 16 + push, any -> new HashMap<>())
                .computeIfAbsent(word, asked -> Optional.ofNullable(divide(asked, remain, push)))
                .orElse(null);
    }

    private @Nullable Hyphenation divide(String word, int remain, int push) {
        Hyphenation found = super.hyphenate(word, remain, push);
        return found == null || !Contraction.is(word) ? found : contracted(new Contraction(word), found);
    }

    /** FOP makes no hyphenation but by its patterns and its exceptions; so a word that loses a hyphen is one of these. */
    private @Nullable Hyphenation contracted(Contraction contraction, Hyphenation found) {
        int[] divisions = contraction.divisions(found.getHyphenationPoints());
        if (divisions.length == found.length()) {
            return found;
        }
        String letters = contraction.letters();
        addException(letters.toLowerCase(Locale.ROOT), new ArrayList<>(contraction.parts(divisions)));
        return super.hyphenate(letters, 0, 0);
    }

    @Override
    protected void searchPatterns(char[] word, int index, byte[] levels) {
        trie.match(word, index, levels);
    }

    /** What FOP asks of its class map: whether a character is part of a word, and as which letter patterns know it. */
    @Override
    public int find(char[] key, int start) {
        char c = key[start];
        if (Character.isLetter(c)) {
            return Character.toLowerCase(c);
        }
        return apostrophes && (c == '\'' || c == '’') ? '\'' : -1;
    }

    private static Properties languages() {
        Properties languages = new Properties();
        try {
            languages.load(new StringReader(text("languages.properties")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return languages;
    }

    private static String text(String name) {
        try {
            return SHIPPED.readText(name).text();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
