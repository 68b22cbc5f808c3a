package octavo.verify.accessibility;

import java.util.List;
import java.util.stream.Stream;
import octavo.problem.Code;
import octavo.problem.Count;
import octavo.problem.Problem;
import octavo.problem.Severity;
import octavo.source.SourceSpan;
import octavo.verify.Check;
import octavo.verify.container.Unreadable;

/**
 * What an EPUB lacks for readers who listen, feel or enlarge.
 *
 * <p>The rules are those of EPUB Accessibility 1.1 and of WCAG 2.2 that markup and style sheets alone show.
 * Places are inside the EPUB: {@code the-lamp.epub/EPUB/january.xhtml:7:11}.
 */
public final class AccessibilityCheck {

    private AccessibilityCheck() {}

    /**
     * The check of one file; safe on several threads at once.
     *
     * @param name of the file, as messages shall show it
     */
    public static Check check(String name, byte[] epub) {
        try {
            Reading reading = Reading.of(epub);
            List<Problem> problems = Stream.of(Rule.values())
                    .flatMap(rule -> rule.problems(name, reading))
                    .toList();
            String detail = "%d rules, %s"
                    .formatted(
                            Rule.values().length, Count.of(reading.documents().size(), "document"));
            return new Check("accessibility", problems, detail);
        } catch (Unreadable e) {
            return new Check("accessibility", List.of(unread(name, e)), "not looked at: it " + e.getMessage());
        }
    }

    /** What only others read without objection. */
    private static Problem unread(String name, Unreadable reason) {
        return new Problem(
                Code.CHECK_EPUB,
                Severity.WARNING,
                SourceSpan.of(name),
                "the file " + reason.getMessage(),
                "mend this first, since nobody has looked at the rest of it");
    }
}
