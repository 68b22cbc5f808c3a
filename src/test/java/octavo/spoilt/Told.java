package octavo.spoilt;

import octavo.problem.Code;
import octavo.problem.Problem;

/**
 * A problem that somebody is to be told.
 *
 * @param file as the problem's place names it
 * @param words its message has them, in their order
 */
record Told(Code code, String file, String words) {

    /** In an EPUB, at one of its files; or of it as a whole, {@code .} */
    static Told in(Code code, String entry, String words) {
        return new Told(code, entry.equals(".") ? Spoilt.EPUB : Spoilt.EPUB + "/" + entry, words);
    }

    boolean by(Problem problem) {
        return problem.code() == code
                && problem.place().file().equals(file)
                && problem.message().contains(words);
    }
}
