package octavo.manuscript.markdown;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import octavo.manuscript.markdown.punctuation.Punctuation;
import octavo.manuscript.markdown.punctuation.Quotation;
import octavo.manuscript.markdown.syntax.OwnInline;
import org.commonmark.node.Node;

/** Finds out which straight marks of a paragraph open a quotation, which close one, and which are apostrophes. */
final class QuotePairs {

    private static final String APOSTROPHE = "’";

    private final Map<Node, String> found = new IdentityHashMap<>();
    private final Deque<Open> open = new ArrayDeque<>();
    private final Punctuation punctuation;
    private int openDouble;
    private int openSingle;

    private record Open(Node node, char sign, boolean first) {}

    private QuotePairs(Punctuation punctuation) {
        this.punctuation = punctuation;
    }

    /** The marks among what a node holds. */
    static QuotePairs in(Node holder, Punctuation punctuation) {
        QuotePairs pairs = new QuotePairs(punctuation);
        List<Node> marks = marks(holder);
        for (Node mark : marks) {
            pairs.read(mark, quote(mark), mark == first(holder));
        }
        pairs.open.forEach(pairs::unclosed);
        return pairs;
    }

    /** What stands for the mark in a text. */
    String of(Node mark) {
        return found.get(mark);
    }

    private void read(Node node, OwnInline.Mark.Quote quote, boolean first) {
        if (quote.sign() == '"') {
            readDouble(node, quote, first);
        } else {
            readSingle(node, quote, first);
        }
    }

    private void readDouble(Node node, OwnInline.Mark.Quote quote, boolean first) {
        if (quote.closes() && openDouble > 0) {
            closeTo('"');
            found.put(node, Quotation.CLOSE.held());
        } else if (quote.opens()) {
            push(new Open(node, '"', first));
            found.put(node, Quotation.OPEN.held());
        } else {
            found.put(node, Quotation.CLOSE.held());
        }
    }

    private void readSingle(Node node, OwnInline.Mark.Quote quote, boolean first) {
        boolean inWord = quote.opens() && quote.closes();
        if (quote.closes() && !inWord && openSingle > 0 && open.getFirst().sign == '\'') {
            found.put(open.getFirst().node, Quotation.OPEN_INNER.held());
            closeTo('\'');
            found.put(node, Quotation.CLOSE_INNER.held());
            return;
        }
        found.put(node, APOSTROPHE);
        if (quote.opens() && !inWord && !punctuation.elides(quote.word())) {
            push(new Open(node, '\'', first));
        }
    }

    private void push(Open opened) {
        open.push(opened);
        openDouble += opened.sign == '"' ? 1 : 0;
        openSingle += opened.sign == '\'' ? 1 : 0;
    }

    /** Takes off what is open, to the nearest of this sign; a single mark left inside was an apostrophe. */
    private void closeTo(char sign) {
        Open closed;
        do {
            closed = open.pop();
            openDouble -= closed.sign == '"' ? 1 : 0;
            openSingle -= closed.sign == '\'' ? 1 : 0;
        } while (closed.sign != sign);
    }

    /** Speech that goes on in the next paragraph opens this one and is not closed in it. */
    private void unclosed(Open left) {
        if (left.first && left.sign == '\'') {
            found.put(left.node, Quotation.OPEN_INNER.held());
        }
    }

    private static OwnInline.Mark.Quote quote(Node mark) {
        return (OwnInline.Mark.Quote) ((OwnInline) mark).mark();
    }

    private static Node first(Node holder) {
        Node first = holder;
        while (first.getFirstChild() != null) {
            first = first.getFirstChild();
        }
        return first;
    }

    /** In reading order; what nests is no deeper than the parser lets it. */
    private static List<Node> marks(Node holder) {
        List<Node> marks = new ArrayList<>();
        collect(holder, marks);
        return marks;
    }

    private static void collect(Node holder, List<Node> marks) {
        for (Node node = holder.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof OwnInline own && own.mark() instanceof OwnInline.Mark.Quote) {
                marks.add(node);
            }
            collect(node, marks);
        }
    }
}
