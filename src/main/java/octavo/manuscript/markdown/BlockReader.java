package octavo.manuscript.markdown;

import java.util.ArrayList;
import java.util.List;
import octavo.book.Attributes;
import octavo.book.Block;
import octavo.book.Inline;
import octavo.book.LanguageTag;
import octavo.manuscript.markdown.punctuation.Punctuation;
import octavo.manuscript.markdown.syntax.OwnBlock;
import octavo.source.SourceSpan;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;

/** Blocks that stand one below the other: commonmark's nodes become the model's. */
final class BlockReader {

    private final Reading reading;
    private final LanguageTag language;
    private final Punctuation punctuation;
    private final int depth;

    /**
     * @param depth how many blocks stand around these
     */
    BlockReader(Reading reading, LanguageTag language, int depth) {
        this.reading = reading;
        this.language = language;
        this.punctuation = Punctuation.of(language);
        this.depth = depth;
    }

    /** All that a node holds. */
    List<Block> blocks(Node holder) {
        if (depth > Reading.MAX_DEPTH) {
            reading.tooDeep(reading.place(holder));
            return List.of();
        }
        HtmlBlocks blocks = new HtmlBlocks(reading, depth);
        Node next = holder.getFirstChild();
        while (next != null) {
            next = read(next, blocks);
        }
        return blocks.end();
    }

    /** Reads a node, and those after it that belong to it; the result is the first that does not. */
    private Node read(Node node, HtmlBlocks blocks) {
        if (node instanceof HtmlBlock html) {
            blocks.read(html);
            return node.getNext();
        }
        ColonLines colons = new ColonLines(reading, this);
        if (ColonLines.isTerm(node)) {
            return colons.definitions(node, blocks);
        }
        if (ColonLines.isColon(node) || node instanceof TableBlock) {
            return colons.table(node, blocks);
        }
        block(node).forEach(blocks::add);
        return node.getNext();
    }

    /** What one node becomes, which may be several blocks, or none. */
    List<Block> block(Node node) {
        return switch (node) {
            case Paragraph paragraph -> new ParagraphReader(reading, punctuation).blocks(paragraph);
            case Heading heading -> List.of(heading(heading));
            case BlockQuote quote -> List.of(quotation(quote));
            case BulletList list ->
                List.of(new Block.BulletList(items(list), list.isTight(), Attributes.NONE, place(list)));
            case OrderedList list -> List.of(numbered(list));
            case FencedCodeBlock code -> List.of(new ListingReader(reading, punctuation).fenced(code));
            case IndentedCodeBlock code -> List.of(new ListingReader(reading, punctuation).indented(code));
            case ThematicBreak pause -> List.of(new Block.SceneBreak(place(pause)));
            case LinkReferenceDefinition _ -> List.of();
            case OwnBlock own -> own(own, own.mark());
            default -> throw new IllegalStateException("no reading of a " + node.getClass());
        };
    }

    List<Inline> inlines(Node holder) {
        return new InlineReader(reading, punctuation, false).inlines(holder);
    }

    Punctuation punctuation() {
        return punctuation;
    }

    /** A reader of what stands inside a block. */
    BlockReader inside(Node block) {
        return new BlockReader(reading, Languages.inside(block, language), depth + 1);
    }

    private List<Block> own(OwnBlock node, OwnBlock.Mark mark) {
        return switch (mark) {
            case OwnBlock.Mark.Division division -> new DivisionReader(reading, inside(node)).blocks(node, division);
            case OwnBlock.Mark.DivisionEnd _ -> {
                DivisionReader.reportStrayEnd(reading, node);
                yield List.of();
            }
            case OwnBlock.Mark.PageBreak _ -> List.of(new Block.PageBreak(place(node)));
            case OwnBlock.Mark.LineBlock _ -> new VerseReader(reading, punctuation).lines(node);
            case OwnBlock.Mark.Formula formula ->
                List.of(new Block.Formula(formula.tex(), formula.attributes(), place(node)));
            case OwnBlock.Mark.NoteDefinition _ -> List.of();
            case OwnBlock.Mark.Stanza _, OwnBlock.Mark.VerseLine _, OwnBlock.Mark.Colon _ ->
                throw new IllegalStateException("read with what surrounds it: " + mark);
        };
    }

    private octavo.book.Heading heading(Heading heading) {
        Attributes attributes = new Phrases(reading, punctuation).set(Braces.takeLast(heading), place(heading));
        Attributes plain = new Attributes(Links.plainId(attributes.id()), attributes.classes(), attributes.values());
        return new octavo.book.Heading(heading.getLevel(), inlines(heading), plain, place(heading));
    }

    private Block quotation(BlockQuote quote) {
        List<Block> blocks = Attributions.last(inside(quote).blocks(quote));
        return new Block.Quotation(blocks, Attributes.NONE, place(quote));
    }

    private Block numbered(OrderedList list) {
        return new Block.NumberedList(
                items(list), list.getMarkerStartNumber(), list.isTight(), Attributes.NONE, place(list));
    }

    private List<Block.Item> items(ListBlock list) {
        List<Block.Item> items = new ArrayList<>();
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            items.add(new Block.Item(inside(item).blocks(item), place(item)));
        }
        return items;
    }

    private SourceSpan place(Node node) {
        return reading.place(node);
    }
}
