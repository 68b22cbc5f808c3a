package octavo.verify.compare;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text taken apart into words; ligatures are resolved, and what a line's end divided is joined again. */
final class Words {

    private static final String UNSPACED = "\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsThai}";
    private static final String LETTERS = "[\\p{L}\\p{M}&&[^" + UNSPACED + "]]+";
    private static final Pattern WORD = Pattern.compile(LETTERS + "(?:-" + LETTERS + ")*|\\p{Nd}+|\\S");
    private static final Pattern HYPHENS = Pattern.compile("[\u2010\u2011]|\u00AD$");

    /** The dots that lead from an entry of the contents to its page; how many there are is the line's affair. */
    private static final Pattern LEADERS = Pattern.compile("(?:\\.\\s*){5,}");

    private static final Pattern UNSEEN = Pattern.compile("\\p{Cf}");

    private final List<Word> words = new ArrayList<>();

    /** Adds a paragraph, which stands by itself. */
    void paragraph(String text, int portion) {
        Matcher found = WORD.matcher(plain(text));
        int end = -1;
        while (found.find()) {
            words.add(new Word(found.group(), found.start() == end, false, portion));
            end = found.end();
        }
    }

    /** Adds a line, which may go on with a word that the line before left open. */
    void line(String text, int portion) {
        int first = words.size();
        boolean open = first > 1
                && words.getLast().text().equals("-")
                && words.getLast().glued();
        paragraph(text, portion);
        if (open && first < words.size()) {
            Word before = words.get(first - 2);
            Word after = words.get(first);
            if (isWord(before) && isWord(after)) {
                words.subList(first - 2, first + 1).clear();
                words.add(first - 2, new Word(before.text() + after.text(), before.glued(), true, before.portion()));
            }
        }
    }

    List<Word> all() {
        return List.copyOf(words);
    }

    private static boolean isWord(Word word) {
        return Character.isLetter(word.text().codePointAt(0));
    }

    private static String plain(String text) {
        String composed = Normalizer.normalize(text.strip(), Normalizer.Form.NFKC);
        String hyphened = HYPHENS.matcher(composed).replaceAll("-");
        return LEADERS.matcher(UNSEEN.matcher(hyphened).replaceAll("")).replaceAll(" ");
    }
}
