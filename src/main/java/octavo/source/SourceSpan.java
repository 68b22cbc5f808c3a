package octavo.source;

/**
 * A stretch of a source file, from its first character to its last.
 *
 * @param file path relative to the book's folder, with {@code /}
 * @param line first line, from 1
 * @param column first column, from 1, in code points; a tab is one
 * @param endLine last line, from 1
 * @param endColumn last column, from 1, in code points, itself included
 */
public record SourceSpan(String file, int line, int column, int endLine, int endColumn)
        implements Comparable<SourceSpan> {

    /** The place of a whole file: its first character. */
    public static SourceSpan of(String file) {
        return at(file, 1, 1);
    }

    /** A single character's place. */
    public static SourceSpan at(String file, int line, int column) {
        return new SourceSpan(file, line, column, line, column);
    }

    /** From this place's beginning to the end of another in the same file. */
    public SourceSpan to(SourceSpan last) {
        return new SourceSpan(file, line, column, last.endLine, last.endColumn);
    }

    @Override
    public int compareTo(SourceSpan other) {
        int byFile = file.compareTo(other.file);
        if (byFile != 0) {
            return byFile;
        }
        int byLine = Integer.compare(line, other.line);
        return byLine != 0 ? byLine : Integer.compare(column, other.column);
    }

    /** {@code chapters/03.md:41:12}, as messages show it. */
    @Override
    public String toString() {
        return file + ":" + line + ":" + column;
    }
}
