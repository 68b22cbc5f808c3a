package octavo.verify.text;

import octavo.verify.copy.Numeral;
import octavo.verify.letters.Letters;
import octavo.verify.reading.FileText;

/** What stands right before a letter of a file. */
final class Preceding {

    /** A number is no longer than this, and no farther from its word. */
    private static final int LONGEST = 16;

    private final FileText file;
    private final Letters letters;

    Preceding(FileText file) {
        this.file = file;
        this.letters = file.letters();
    }

    /** Where the last word with a letter or figure in it begins before a letter; negative where none stands near it. */
    int word(int at) {
        int begin = at;
        do {
            do {
                begin--;
            } while (begin > 0 && !letters.begins(begin));
            if (begin < 0 || at - begin > LONGEST || file.page(begin) != file.page(at)) {
                return -1;
            }
        } while (Numeral.bare(letters.text(begin, at)).isEmpty());
        return begin;
    }

    /** Where these words begin if they stand right before a letter, however wide they are set apart; negative where they do not. */
    int begin(int at, String words) {
        String sought = Numeral.bare(Letters.of(words));
        int from = Math.max(0, at - LONGEST - sought.length());
        String before = letters.text(from, Math.max(from, at)).replaceFirst("[^\\p{L}\\p{N}]+$", "");
        int begin = before.length() - sought.length();
        boolean there =
                begin >= 0 && !sought.isEmpty() && before.substring(begin).equalsIgnoreCase(sought);
        return there && (letters.begins(from + begin) || !goesOn(before.substring(0, begin), sought))
                ? from + begin
                : -1;
    }

    /** Where that begins which stands before a letter in its line, in a file without pages in its link; negative where nothing does. */
    int line(int at) {
        int line = -1;
        for (int begin = word(at); begin >= 0 && stand(begin, at); begin = word(begin)) {
            line = begin;
        }
        return line;
    }

    private boolean stand(int one, int other) {
        return file.hasPages()
                ? file.inLine(one, other)
                : file.link(one).equals(file.link(other)) && file.link(one).isPresent();
    }

    /** Whether what is glued before words is one with them: a letter before a word, a figure before a number. */
    private static boolean goesOn(String before, String words) {
        return Numeral.hasFigures(words) ? before.matches(".*\\p{N}\\.?") : before.matches(".*\\p{L}");
    }
}
