package octavo.source;

import java.io.IOException;

/** Why the {@link Jail} would not hand out a file. */
public final class Refusal extends IOException {

    private static final long serialVersionUID = 1L;

    /** What kind of refusal it is; each has a message code of its own. */
    public enum Reason {
        /** The path leads out of the folder, is absolute, is a URL, or goes through a link that leaves it. */
        OUTSIDE,
        /** There is no such file. */
        MISSING,
        /** There is something of that name, but no ordinary file. */
        NOT_A_FILE,
        /** It is larger than a file of its kind may be. */
        TOO_LARGE,
        /** It is not UTF-8, or holds a character that no document may hold; the place says where. */
        NOT_TEXT,
        /** The operating system would not let it be read. */
        UNREADABLE
    }

    private final Reason reason;
    private final String path;
    private final int line;
    private final int column;

    Refusal(Reason reason, String path, String message) {
        this(reason, path, 1, 1, message);
    }

    Refusal(Reason reason, String path, int line, int column, String message) {
        super(message);
        this.reason = reason;
        this.path = path;
        this.line = line;
        this.column = column;
    }

    public Reason reason() {
        return reason;
    }

    /** The path that was asked for, as it was written. */
    public String path() {
        return path;
    }

    /** Where in the file, for {@link Reason#NOT_TEXT}; its first character otherwise. */
    public SourceSpan place() {
        return SourceSpan.at(path, line, column);
    }
}
