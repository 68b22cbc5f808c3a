package octavo.verify.accessibility;

import octavo.problem.Code;
import octavo.problem.Problem;
import octavo.source.SourceSpan;
import octavo.verify.container.Markup;

/**
 * Something that a rule does not allow.
 *
 * @param file inside the EPUB
 * @param at the element in question
 */
record Fault(String file, Markup at, String message) {

    Problem problem(String epub, Code code, String hint) {
        SourceSpan place = SourceSpan.at(epub + "/" + file, Math.max(1, at.line()), Math.max(1, at.column()));
        return new Problem(code, place, message, hint);
    }
}
