package octavo.manuscript.markdown;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import octavo.problem.Code;
import octavo.source.SourceSpan;

/** Says what of an author's HTML was not kept. */
final class DroppedHtml {

    private final Reading reading;
    private final Set<String> names = new HashSet<>();

    DroppedHtml(Reading reading) {
        this.reading = reading;
    }

    /** A tag that means nothing to Octavo; its words stay. */
    void tag(String name, SourceSpan place) {
        names.add(name);
        say(
                place,
                "the tag <%s> means nothing here and was dropped".formatted(name),
                "its words were kept; use Octavo's own marks for how they are to look");
    }

    /** The end of such a tag, which needs no word where its beginning had one. */
    void end(String name, SourceSpan place) {
        if (!names.contains(name)) {
            unopened(name, place);
        }
    }

    /** A tag whose words are no text, and were dropped with it. */
    void withWords(String name, SourceSpan place) {
        names.add(name);
        say(
                place,
                "the tag <%s> was dropped, and all that it holds".formatted(name),
                "a book runs no scripts, and a theme says how it looks");
    }

    void attributes(String tag, Collection<String> attributes, SourceSpan place) {
        say(
                place,
                "of the tag <%s> this was dropped: %s".formatted(tag, String.join(", ", attributes)),
                "only an id, a class, a language and a direction are kept; let a theme do the rest");
    }

    void unclosed(String name, SourceSpan place) {
        say(
                place,
                "the tag <%s> is not closed where it should be, and was dropped".formatted(name),
                "close it with </%s> in the same paragraph or cell".formatted(name));
    }

    void unopened(String name, SourceSpan place) {
        say(place, "the tag </%s> closes nothing and was dropped".formatted(name), "take it out, or open it before");
    }

    void declaration(SourceSpan place) {
        say(place, "this declaration was dropped", "a chapter needs none; take it out");
    }

    void comment(SourceSpan place) {
        say(place, "this comment has no end, and all after it was dropped", "end it with -->");
    }

    private void say(SourceSpan place, String message, String hint) {
        reading.report(Code.HTML_DROPPED, place, message, hint);
    }
}
