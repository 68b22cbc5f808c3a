package octavo.problem;

import octavo.source.SourceSpan;

/**
 * One thing that is wrong: what, where, and how to mend it.
 *
 * @param code stable name of the kind of problem
 * @param severity usually the code's own
 * @param place where in the book's folder
 * @param message what is wrong, in one sentence without a full stop
 * @param hint how to mend it, in one sentence without a full stop
 */
public record Problem(Code code, Severity severity, SourceSpan place, String message, String hint) {

    /** A problem of its code's own severity. */
    public Problem(Code code, SourceSpan place, String message, String hint) {
        this(code, code.severity(), place, message, hint);
    }

    /** {@code chapters/03.md:41:12: error OCT-REF-001: no figure is named "fig:map"}. */
    @Override
    public String toString() {
        return place + ": " + severity.name().toLowerCase(java.util.Locale.ROOT) + " " + code.id() + ": " + message;
    }
}
