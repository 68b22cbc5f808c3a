package octavo.spoilt;

import octavo.problem.Code;
import octavo.problem.Problem;

/**
 * A problem that somebody is to be told.
 *
 * @param file as the problem's place names it
 * @param line in it; 0 where any will do
 * @param words its message has them, in their order
 */
record Told(Code code, String file, int line, String words) {

    Told(Code code, String file, String words) {
        this(code, file, 0, words);
    }

    /** In an EPUB, at one of its files; or of it as a whole, {@code .} */
    static Told in(Code code, String entry, String words) {
        return new Told(code, entry.equals(".") ? Spoilt.EPUB : Spoilt.EPUB + "/" + entry, words);
    }

    /**
     * As a line of a table has it.
     *
     * @param place a file, or a file and a line with a colon between them
     */
    static Told at(String code, String place, String words) {
        int colon = place.indexOf(':');
        return colon < 0
                ? new Told(Code.valueOf(code), place, words)
                : new Told(
                        Code.valueOf(code),
                        place.substring(0, colon),
                        Integer.parseInt(place.substring(colon + 1), 10),
                        words);
    }

    boolean by(Problem problem) {
        return problem.code() == code
                && problem.place().file().equals(file)
                && (line == 0 || problem.place().line() == line)
                && problem.message().contains(words);
    }
}
