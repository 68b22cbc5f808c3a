package octavo.verify.epubcheck;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import octavo.problem.Code;
import octavo.problem.Problem;
import octavo.problem.Severity;
import octavo.source.SourceSpan;

/**
 * One message of EPUBCheck.
 *
 * @param id such as {@code RSC-005}
 * @param grade FATAL, ERROR, WARNING, INFO, USAGE or SUPPRESSED
 * @param suggestion how to mend it; often empty
 * @param path inside the EPUB, or the EPUB's own
 * @param line from 1; less where the message is on the whole file
 * @param column from 1; likewise
 */
record Finding(String id, String grade, String text, String suggestion, String path, int line, int column) {

    /** Characters; what is longer does not read as a message. */
    private static final int LONG = 160;

    private static final Set<String> ECHOES = Set.of("RSC-005", "PKG-021");

    private static final Pattern LIST = Pattern.compile("; (expected|must be equal to) ");
    private static final Pattern CONTAINER = Pattern.compile("https://[0-9a-f-]{36}\\.epubcheck\\.w3c\\.org/");

    private static final String HINT =
            "shops that check their files refuse this one; if Octavo made it, please report it with the book";

    /** Whether it says that something is wrong, as those on mere usage do not. */
    boolean matters() {
        return !grade.equals("USAGE") && !grade.equals("SUPPRESSED");
    }

    /** Whether it says by a schema, or of a picture as a whole, what another says in its own words of the same place. */
    boolean echoes(Finding other) {
        return ECHOES.contains(id)
                && !ECHOES.contains(other.id)
                && other.matters()
                && other.path.equals(path)
                && other.line == line
                && other.column == column;
    }

    /** As a problem of this EPUB. */
    Problem problem(String epub) {
        String file = path.isEmpty() || path.endsWith(epub) ? epub : epub + "/" + path;
        return new Problem(
                Code.CHECK_EPUB,
                severity(),
                SourceSpan.at(file, Math.max(1, line), Math.max(1, column)),
                "%s (EPUBCheck %s)".formatted(sentence(cut(text)), id),
                suggestion.isBlank() ? HINT : sentence(suggestion));
    }

    private Severity severity() {
        return switch (grade) {
            case "FATAL", "ERROR" -> Severity.ERROR;
            case "WARNING" -> Severity.WARNING;
            default -> Severity.NOTE;
        };
    }

    /**
     * Without the address that EPUBCheck makes up anew each time for the container, and without the list of all that would be
     * allowed, which may be longer than the book's own lines.
     */
    private static String cut(String text) {
        String plain = CONTAINER.matcher(text).replaceAll("");
        Matcher list = LIST.matcher(plain);
        return plain.length() > LONG && list.find() ? plain.substring(0, list.start()) : plain;
    }

    /** One line, without a full stop, begun in lower case unless by a name. */
    private static String sentence(String text) {
        String line = text.strip().replaceAll("\\s+", " ").replaceFirst("\\.$", "");
        boolean word = line.length() > 1 && Character.isLowerCase(line.charAt(1));
        return word ? line.substring(0, 1).toLowerCase(Locale.ROOT) + line.substring(1) : line;
    }
}
