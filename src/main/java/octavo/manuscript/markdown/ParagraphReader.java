package octavo.manuscript.markdown;

import java.util.ArrayList;
import java.util.List;
import octavo.book.Attributes;
import octavo.book.Block;
import octavo.book.Figure;
import octavo.book.Inline;
import octavo.book.LanguageTag;
import octavo.manuscript.markdown.syntax.OwnInline;
import octavo.source.SourceSpan;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

/** Paragraphs, and what looks like one: a picture or a formula that has it to itself. */
final class ParagraphReader {

    private final Reading reading;
    private final LanguageTag language;

    ParagraphReader(Reading reading, LanguageTag language) {
        this.reading = reading;
        this.language = language;
    }

    List<Block> blocks(Paragraph paragraph) {
        return isFigure(paragraph) ? figure(paragraph) : text(paragraph);
    }

    private static boolean isFigure(Paragraph paragraph) {
        Node last = paragraph.getLastChild();
        Node image = isBraces(last) ? last.getPrevious() : last;
        return image instanceof Image && image == paragraph.getFirstChild();
    }

    private List<Block> figure(Paragraph paragraph) {
        Image image = (Image) paragraph.getFirstChild();
        SourceSpan place = reading.place(paragraph);
        Attributes attributes = new Phrases(reading, language).set(Braces.after(image), place);
        List<Inline> caption = new InlineReader(reading, language, false).inlines(image);
        return new PictureReader(reading)
                .figure(image.getDestination(), caption, attributes, place).stream()
                        .map(Block.class::cast)
                        .toList();
    }

    /** A displayed formula divides its paragraph in two, as it does on the page. */
    private List<Block> text(Paragraph paragraph) {
        List<Block> blocks = new ArrayList<>();
        for (Node node = paragraph.getFirstChild(); node != null; node = node.getNext()) {
            if (isDisplayed(node)) {
                return divided(paragraph, node);
            }
        }
        List<Inline> text = Words.trimmed(new InlineReader(reading, language, false).inlines(paragraph));
        if (!text.isEmpty()) {
            blocks.add(new Block.Paragraph(text, Attributes.NONE, reading.place(paragraph)));
        }
        return blocks;
    }

    private List<Block> divided(Paragraph paragraph, Node formula) {
        List<Block> blocks = new ArrayList<>();
        Paragraph before = new Paragraph();
        for (Node node = paragraph.getFirstChild(); node != formula; node = paragraph.getFirstChild()) {
            move(node, before);
        }
        blocks.addAll(text(before));
        OwnInline.Mark.Maths maths = (OwnInline.Mark.Maths) ((OwnInline) formula).mark();
        SourceSpan place = reading.place(formula);
        Node braces = isBraces(formula.getNext()) ? formula.getNext() : formula;
        blocks.add(new Block.Formula(maths.tex(), Braces.after(formula), place.to(reading.place(braces))));
        braces.unlink();
        formula.unlink();
        blocks.addAll(text(paragraph));
        return blocks;
    }

    private static void move(Node node, Paragraph to) {
        node.getSourceSpans().forEach(to::addSourceSpan);
        to.appendChild(node);
    }

    private static boolean isDisplayed(Node node) {
        return node instanceof OwnInline own && own.mark() instanceof OwnInline.Mark.Maths maths && maths.displayed();
    }

    private static boolean isBraces(Node node) {
        return node instanceof OwnInline own && own.mark() instanceof OwnInline.Mark.Braces;
    }
}
