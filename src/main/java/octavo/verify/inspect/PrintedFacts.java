package octavo.verify.inspect;

import java.util.List;
import java.util.regex.Pattern;
import octavo.book.Isbn;

/** What a book's own pages say of it, in words: found by the marks that such lines have in every language. */
final class PrintedFacts {

    private static final Pattern ISBN =
            Pattern.compile("(?m)^\\s*e?-?ISBN[^0-9\\n]{0,40}([0-9][0-9\\s\\u2010-\\u2013-]{8,20}[0-9X])");

    private static final Pattern CLAIM = Pattern.compile("(?m)^\\s*(©[^\\n]*)");
    private static final Pattern PROGRAM = Pattern.compile("Octavo \\d+\\.\\d+\\.\\d+");

    private PrintedFacts() {}

    /**
     * The ISBNs of a copyright page in their order, and its claim.
     *
     * @param text with its lines ended as lines
     */
    static List<Fact> copyright(String text) {
        Inspection.Gathering facts = new Inspection.Gathering("copyright page");
        ISBN.matcher(text).results().forEach(isbn -> facts.add("identifier", digits(isbn.group(1))));
        CLAIM.matcher(text).results().limit(1).forEach(claim -> facts.add("copyright", claim.group(1)));
        return facts.facts();
    }

    /** The program that a colophon names, with its version. */
    static List<Fact> colophon(String text) {
        Inspection.Gathering facts = new Inspection.Gathering("colophon");
        PROGRAM.matcher(text).results().limit(1).forEach(program -> facts.add("creator", program.group()));
        return facts.facts();
    }

    /** A number that is no ISBN stays as it is written. */
    static String digits(String written) {
        return Isbn.read(written) instanceof Isbn.Reading.Right(Isbn isbn) ? isbn.digits() : written;
    }
}
