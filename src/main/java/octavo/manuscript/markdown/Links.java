package octavo.manuscript.markdown;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import octavo.book.Inline;
import octavo.problem.Code;
import octavo.source.SourceSpan;

/** Links: out of the book, or to a place in it. */
final class Links {

    private static final Set<String> SAFE = Set.of("http", "https", "mailto", "tel");

    private final Reading reading;

    Links(Reading reading) {
        this.reading = reading;
    }

    /** The link; only its words where it leads somewhere that a book may not. */
    List<Inline> link(String destination, List<Inline> text, SourceSpan place) {
        if (!reading.repetition().allows(destination.length(), place)) {
            return text;
        }
        String scheme = scheme(destination);
        boolean outside = !scheme.isEmpty() || destination.startsWith("//");
        boolean strange = destination.chars().anyMatch(c -> Character.isISOControl(c));
        if (strange || outside && !SAFE.contains(scheme)) {
            unsafe(scheme, place);
            return text;
        }
        return List.of(
                outside
                        ? new Inline.Link(BookPath.encoded(destination), text, place)
                        : inside(destination, text, place));
    }

    private Inline inside(String destination, List<Inline> text, SourceSpan place) {
        int sign = destination.indexOf('#');
        String file = sign < 0 ? destination : destination.substring(0, sign);
        String id = sign < 0 ? "" : BookPath.decoded(destination.substring(sign + 1));
        boolean here = file.isEmpty() && !id.isEmpty();
        String path = file.isEmpty() ? reading.path() : BookPath.of(reading.path(), file);
        return new Inline.Reference(here ? "" : path, plainId(id), text, place);
    }

    /** A section's id without {@code sec:}, which only says what kind of thing is meant. */
    static String plainId(String id) {
        return id.startsWith("sec:") ? id.substring(4) : id;
    }

    /** What stands before the first colon, if it can be a scheme (RFC 3986, section 3.1); in lower case. */
    private static String scheme(String destination) {
        int colon = destination.indexOf(':');
        boolean scheme = colon > 0
                && Character.isLetter(destination.charAt(0))
                && destination
                        .chars()
                        .limit(colon)
                        .allMatch(c -> Character.isLetterOrDigit(c) || "+-.".indexOf(c) >= 0);
        return scheme ? destination.substring(0, colon).toLowerCase(Locale.ROOT) : "";
    }

    private void unsafe(String scheme, SourceSpan place) {
        reading.report(
                Code.LINK_UNSAFE,
                place,
                scheme.isEmpty()
                        ? "this address is neither a place in the book nor one on the web"
                        : "a book may not link to an address that begins with \"%s:\"".formatted(scheme),
                "begin it with https:, http:, mailto: or tel:, or name a file of the book");
    }
}
