package octavo.problem;

/** How much a problem matters; the order is from harmless to fatal. */
public enum Severity {
    /** Worth knowing; nothing is wrong. */
    NOTE,
    /** The book is made, but something in it wants a look. */
    WARNING,
    /** The book is not made. */
    ERROR
}
