package octavo.manuscript.markdown;

import java.util.ArrayList;
import java.util.List;
import octavo.book.Attributes;
import octavo.book.Block;
import octavo.book.Inline;
import octavo.manuscript.markdown.syntax.OwnBlock;
import octavo.manuscript.markdown.syntax.OwnInline;
import octavo.problem.Code;
import octavo.source.SourceSpan;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

/** What a colon begins belongs to its neighbours: a meaning to the term before it, a caption to a table. */
final class ColonLines {

    private final Reading reading;
    private final BlockReader reader;

    ColonLines(Reading reading, BlockReader reader) {
        this.reading = reading;
        this.reader = reader;
    }

    static boolean isColon(Node node) {
        return node instanceof OwnBlock own && own.mark() instanceof OwnBlock.Mark.Colon;
    }

    /** Whether a paragraph is a term: it has one line, and after it stands a meaning. */
    static boolean isTerm(Node node) {
        return node instanceof Paragraph
                && node.getSourceSpans().size() == 1
                && isColon(node.getNext())
                && !isCaption(node.getNext());
    }

    /** Right after its term a colon gives a meaning; further off, with a table below, the table's caption. */
    private static boolean isCaption(Node colon) {
        boolean apart = line(colon.getPrevious()) + 1 < line(colon);
        return named(colon) || apart && colon.getNext() instanceof TableBlock;
    }

    private static boolean named(Node colon) {
        return colon.getLastChild() instanceof Paragraph words
                && words.getLastChild() instanceof OwnInline own
                && own.mark() instanceof OwnInline.Mark.Braces braces
                && braces.attributes().id().startsWith("tbl:");
    }

    private static int line(Node node) {
        return node.getSourceSpans().isEmpty()
                ? -1
                : node.getSourceSpans().getFirst().getLineIndex();
    }

    /** Reads a definition list; the result is the node after it. */
    Node definitions(Node first, HtmlBlocks blocks) {
        List<Block.Definition> definitions = new ArrayList<>();
        Node next = first;
        while (next != null && isTerm(next)) {
            Node term = next;
            List<Block.Item> meanings = new ArrayList<>();
            next = next.getNext();
            while (isColon(next) && (meanings.isEmpty() || !isCaption(next))) {
                meanings.add(new Block.Item(reader.inside(next).blocks(next), reading.place(next)));
                next = next.getNext();
            }
            SourceSpan place = reading.place(term).to(meanings.getLast().place());
            definitions.add(new Block.Definition(reader.inlines(term), meanings, place));
        }
        SourceSpan place =
                definitions.getFirst().place().to(definitions.getLast().place());
        blocks.add(new Block.DefinitionList(definitions, Attributes.NONE, place));
        return next;
    }

    /** Reads a table with its caption before or after it, or a caption that has none. */
    Node table(Node node, HtmlBlocks blocks) {
        Node table = isColon(node) && node.getNext() instanceof TableBlock ? node.getNext() : node;
        if (!(table instanceof TableBlock found)) {
            stray(node, blocks);
            return node.getNext();
        }
        boolean before = table != node;
        boolean after = !before && isColon(table.getNext());
        Node caption = before ? node : table.getNext();
        Attributes attributes = Attributes.NONE;
        List<Inline> words = List.of();
        if ((before || after) && caption.getFirstChild() instanceof Paragraph paragraph) {
            attributes = Braces.takeLast(paragraph);
            words = Words.trimmed(reader.inlines(paragraph));
        }
        blocks.add(new TableReader(reading, reader).table(found, words, attributes));
        return after ? caption.getNext() : table.getNext();
    }

    private void stray(Node colon, HtmlBlocks blocks) {
        reading.report(
                Code.CAPTION_STRAY,
                reading.place(colon),
                "this line begins with a colon, and is neither a table's caption nor what a term means",
                "put a caption right after its table with one empty line between, and a meaning right below its term");
        Braces.takeLast(colon.getLastChild());
        reader.inside(colon).blocks(colon).forEach(blocks::add);
    }
}
