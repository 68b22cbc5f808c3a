package octavo.verify.letters;

/**
 * The case in which words are set: a theme may set a title in capitals, in small letters, or with a capital to each word
 * (CSS Text 3, section 2.1), and they are still the words of the manuscript.
 */
public final class LetterCase {

    private LetterCase() {}

    /** The same text, those words of the expected one that are set in another case standing in their own. */
    public static Letters asWritten(Letters expected, Letters actual) {
        Alignment folded = Alignment.of(folded(expected), folded(actual));
        StringBuilder written = new StringBuilder(actual.text());
        for (int from = 0; from < expected.length(); ) {
            int to = from + 1;
            while (to < expected.length() && !expected.begins(to) && folded.at(to) == folded.at(to - 1) + 1) {
                to++;
            }
            int at = folded.at(from);
            if (at >= 0 && isSet(expected, from, to, actual.text(at, at + to - from))) {
                written.replace(at, at + to - from, expected.text(from, to));
            }
            from = to;
        }
        return actual.in(written.toString());
    }

    private static Letters folded(Letters letters) {
        return letters.in(Letters.folded(letters.text()));
    }

    /** Whether letters are these of a text in capitals, each word of them beginning with one, or all small. */
    private static boolean isSet(Letters expected, int from, int to, String set) {
        String own = expected.text(from, to);
        return set.chars().noneMatch(Character::isLowerCase)
                || set.chars().noneMatch(Character::isUpperCase)
                || isCapitalized(own, set);
    }

    private static boolean isCapitalized(String own, String set) {
        for (int i = 0; i < own.length(); i++) {
            char c = set.charAt(i);
            boolean first = i == 0 || !Character.isLetter(own.charAt(i - 1));
            if (c != own.charAt(i) && !(first && Character.isUpperCase(c))) {
                return false;
            }
        }
        return true;
    }
}
