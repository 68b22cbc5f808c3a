package octavo.manuscript.markdown;

import java.util.ArrayList;
import java.util.List;
import octavo.book.Attributes;
import octavo.book.Block;
import octavo.book.Inline;
import octavo.manuscript.markdown.punctuation.Punctuation;
import octavo.manuscript.markdown.syntax.OwnInline;
import octavo.source.SourceSpan;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;

/** Paragraphs, and what looks like one: a picture or a formula that has it to itself. */
final class ParagraphReader {

    private final Reading reading;
    private final Punctuation punctuation;

    ParagraphReader(Reading reading, Punctuation punctuation) {
        this.reading = reading;
        this.punctuation = punctuation;
    }

    List<Block> blocks(Paragraph paragraph) {
        List<Block> blocks = new ArrayList<>();
        if (isFigure(paragraph)) {
            figure(paragraph, blocks);
        } else {
            words(paragraph, blocks);
        }
        return blocks;
    }

    private static boolean isFigure(Paragraph paragraph) {
        Node last = paragraph.getLastChild();
        Node image = isBraces(last) ? last.getPrevious() : last;
        return image instanceof Image && image == paragraph.getFirstChild();
    }

    private void figure(Paragraph paragraph, List<Block> blocks) {
        Image image = (Image) paragraph.getFirstChild();
        SourceSpan place = reading.place(paragraph);
        Attributes attributes = new Phrases(reading, punctuation).set(Braces.after(image), place);
        List<Inline> caption = inlines(image);
        new PictureReader(reading)
                .figure(image.getDestination(), caption, attributes, place)
                .ifPresent(blocks::add);
    }

    /** A displayed formula divides its paragraph, as it does on the page. */
    private void words(Paragraph paragraph, List<Block> blocks) {
        Paragraph before = new Paragraph();
        Node node = hasDisplayed(paragraph) ? paragraph.getFirstChild() : null;
        while (node != null) {
            Node next = node.getNext();
            if (isDisplayed(node)) {
                paragraph(before, blocks);
                before = new Paragraph();
                next = formula((OwnInline) node, blocks);
                node.unlink();
            } else {
                node.getSourceSpans().forEach(before::addSourceSpan);
                before.appendChild(node);
            }
            node = next;
        }
        paragraph(before, blocks);
        paragraph(paragraph, blocks);
    }

    private void paragraph(Paragraph paragraph, List<Block> blocks) {
        List<Inline> text = Words.trimmed(inlines(paragraph));
        if (!text.isEmpty()) {
            blocks.add(new Block.Paragraph(text, Attributes.NONE, reading.place(paragraph)));
        }
    }

    /** Reads a formula with its braces; the result is what follows them. */
    private Node formula(OwnInline formula, List<Block> blocks) {
        if (formula.getNext() instanceof Text space && space.getLiteral().isBlank() && isBraces(space.getNext())) {
            space.unlink();
        }
        OwnInline.Mark.Maths maths = (OwnInline.Mark.Maths) formula.mark();
        boolean braced = isBraces(formula.getNext());
        Node last = braced ? formula.getNext() : formula;
        SourceSpan place = reading.place(formula).to(reading.place(last));
        blocks.add(new Block.Formula(maths.tex(), Braces.after(formula), place));
        Node next = last.getNext();
        if (braced) {
            last.unlink();
        }
        return next;
    }

    private List<Inline> inlines(Node holder) {
        return new InlineReader(reading, punctuation, false).inlines(holder);
    }

    private static boolean hasDisplayed(Paragraph paragraph) {
        Node node = paragraph.getFirstChild();
        while (node != null && !isDisplayed(node)) {
            node = node.getNext();
        }
        return node != null;
    }

    private static boolean isDisplayed(Node node) {
        return node instanceof OwnInline own && own.mark() instanceof OwnInline.Mark.Maths maths && maths.displayed();
    }

    private static boolean isBraces(Node node) {
        return node instanceof OwnInline own && own.mark() instanceof OwnInline.Mark.Braces;
    }
}
