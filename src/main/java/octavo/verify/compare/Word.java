package octavo.verify.compare;

import java.util.List;

/**
 * A word, a figure or a mark of punctuation.
 *
 * @param text as it is read
 * @param glued whether it follows the one before it without a space
 * @param broken whether it was divided at a line's end, so that nobody can say whether it has a hyphen there
 * @param portion in which it begins
 */
record Word(String text, boolean glued, boolean broken, int portion) {

    /** What no break of a line changes: hyphens come and go with the lines. */
    String key() {
        return text.length() == 1 ? text : text.replace("-", "");
    }

    /** Whether two words that agree but for hyphens really differ. */
    boolean differs(Word other) {
        return !broken && !other.broken && !text.equals(other.text);
    }

    /** Words as they stand in a line. */
    static String joined(List<Word> words) {
        StringBuilder line = new StringBuilder();
        for (Word word : words) {
            line.append(word.glued || line.isEmpty() ? "" : " ").append(word.text);
        }
        return line.toString();
    }
}
