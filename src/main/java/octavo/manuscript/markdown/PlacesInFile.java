package octavo.manuscript.markdown;

import java.util.Arrays;
import java.util.List;
import octavo.source.SourceFile;
import octavo.source.SourceSpan;
import org.commonmark.node.Node;

/** The places of a file's nodes, lines and columns in code points. */
final class PlacesInFile implements Places {

    private final String path;
    private final String text;
    private final int[] lineStarts;

    /** Where in the file what is read begins. */
    private final int begin;

    /** The last column that was counted: to count from a long line's beginning each time would take too long. */
    private int countedLine = -1;

    private int countedOffset;
    private int countedColumn;

    PlacesInFile(SourceFile file) {
        path = file.path();
        text = file.text();
        lineStarts = lineStarts(text);
        begin = 0;
    }

    private PlacesInFile(PlacesInFile whole, int begin) {
        path = whole.path;
        text = whole.text;
        lineStarts = whole.lineStarts;
        this.begin = begin;
    }

    @Override
    public SourceSpan of(Node node) {
        List<org.commonmark.node.SourceSpan> spans = node.getSourceSpans();
        if (spans.isEmpty()) {
            return between(beforeWithout(node));
        }
        int from = begin(spans.getFirst());
        int to = end(spans);
        while (from < to - 1 && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        while (to > from + 1 && Character.isWhitespace(text.charAt(to - 1))) {
            to--;
        }
        return between(from, to);
    }

    /** Line by line, since what stands before a line, such as a quotation's mark, is none of the node's words. */
    @Override
    public Stretch in(Node node, String words) {
        List<org.commonmark.node.SourceSpan> spans = node.getSourceSpans();
        int[] begins = lineStarts(words);
        SourceSpan whole = of(node);
        for (int i = 0; i < begins.length; i++) {
            int end = i + 1 < begins.length ? begins[i + 1] - 1 : words.length();
            boolean asWritten = end == begins[i]
                    || i < spans.size() && text.regionMatches(begin(spans.get(i)), words, begins[i], end - begins[i]);
            if (!asWritten) {
                return (_, _) -> whole;
            }
        }
        return (from, to) -> {
            int line = find(begins, from);
            int last = find(begins, Math.max(from, to - 1));
            return last >= spans.size()
                    ? whole
                    : between(begin(spans.get(line)) + from - begins[line], begin(spans.get(last)) + to - begins[last]);
        };
    }

    @Override
    public Places inside(Node holder, String value) {
        org.commonmark.node.SourceSpan line = holder.getSourceSpans().getFirst();
        int found = text.indexOf(value, begin(line), begin(line) + line.getLength());
        return found < 0 ? Places.all(of(holder)) : new PlacesInFile(this, found);
    }

    /** Where a node that has no place of its own must stand: a line's end, an empty cell. */
    private int beforeWithout(Node node) {
        for (Node earlier = node.getPrevious(); earlier != null; earlier = earlier.getPrevious()) {
            if (!earlier.getSourceSpans().isEmpty()) {
                return end(earlier.getSourceSpans());
            }
        }
        for (Node around = node.getParent(); around != null; around = around.getParent()) {
            if (!around.getSourceSpans().isEmpty()) {
                return begin(around.getSourceSpans().getFirst());
            }
        }
        return begin;
    }

    private int begin(org.commonmark.node.SourceSpan span) {
        return begin + span.getInputIndex();
    }

    private int end(List<org.commonmark.node.SourceSpan> spans) {
        return begin(spans.getLast()) + spans.getLast().getLength();
    }

    private SourceSpan between(int offset) {
        return between(offset, offset + 1);
    }

    private SourceSpan between(int from, int to) {
        int last = Math.clamp(to - 1, from, Math.max(from, text.length() - 1));
        if (last > from && Character.isLowSurrogate(text.charAt(last))) {
            last--;
        }
        int line = line(from);
        int column = column(line, from);
        int endLine = line(last);
        return new SourceSpan(path, line + 1, column, endLine + 1, column(endLine, last));
    }

    private int line(int offset) {
        return find(lineStarts, offset);
    }

    private static int find(int[] starts, int offset) {
        int found = Arrays.binarySearch(starts, offset);
        return found >= 0 ? found : -found - 2;
    }

    private int column(int line, int offset) {
        int fromStart = offset - lineStarts[line];
        if (line != countedLine || fromStart < Math.abs(offset - countedOffset)) {
            countedLine = line;
            countedOffset = lineStarts[line];
            countedColumn = 1;
        }
        countedColumn += offset >= countedOffset
                ? text.codePointCount(countedOffset, offset)
                : -text.codePointCount(offset, countedOffset);
        countedOffset = offset;
        return countedColumn;
    }

    private static int[] lineStarts(String text) {
        int[] starts = new int[64];
        int lines = 1;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) {
            if (lines == starts.length) {
                starts = Arrays.copyOf(starts, 2 * lines);
            }
            starts[lines++] = end + 1;
        }
        return Arrays.copyOf(starts, lines);
    }
}
