package octavo.manuscript.markdown.syntax;

import java.util.Iterator;
import java.util.NoSuchElementException;
import org.commonmark.parser.SourceLine;

/** The whole text, for the few marks that only a later line gives away. */
record SourceText(String text) {

    /** The line after this one, or empty where it is the last. */
    String after(SourceLine line) {
        Iterator<String> lines = following(line);
        return lines.hasNext() ? lines.next() : "";
    }

    /** The lines after this one. */
    Iterator<String> following(SourceLine line) {
        int end = text.indexOf('\n', line.getSourceSpan().getInputIndex());
        return new Iterator<>() {
            private int next = end < 0 ? text.length() : end + 1;

            @Override
            public boolean hasNext() {
                return next < text.length();
            }

            @Override
            public String next() {
                if (!hasNext()) {
                    throw new NoSuchElementException();
                }
                int lineEnd = text.indexOf('\n', next);
                String found = text.substring(next, lineEnd < 0 ? text.length() : lineEnd);
                next = lineEnd < 0 ? text.length() : lineEnd + 1;
                return found;
            }
        };
    }
}
