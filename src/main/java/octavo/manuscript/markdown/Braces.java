package octavo.manuscript.markdown;

import octavo.book.Attributes;
import octavo.manuscript.markdown.syntax.OwnInline;
import octavo.problem.Code;
import octavo.source.SourceSpan;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/** Attributes in braces that belong to something other than words. */
final class Braces {

    private Braces() {}

    /** What the braces right after a node say. */
    static Attributes after(Node node) {
        return node.getNext() instanceof OwnInline own && own.mark() instanceof OwnInline.Mark.Braces braces
                ? braces.attributes()
                : Attributes.NONE;
    }

    /** Takes the braces off the end of a line: they belong to the whole of it, unless they belong to brackets. */
    static Attributes takeLast(Node line) {
        boolean last = line.getLastChild() instanceof OwnInline own
                && own.mark() instanceof OwnInline.Mark.Braces
                && ofWhole(own.getPrevious());
        if (!last) {
            return Attributes.NONE;
        }
        OwnInline own = (OwnInline) line.getLastChild();
        own.unlink();
        if (line.getLastChild() instanceof Text words) {
            words.setLiteral(words.getLiteral().stripTrailing());
        }
        return ((OwnInline.Mark.Braces) own.mark()).attributes();
    }

    private static boolean ofWhole(Node before) {
        return before == null
                || before instanceof Text words && !words.getLiteral().endsWith("]");
    }

    static void reportWrong(Reading reading, String written, SourceSpan place) {
        reading.report(
                Code.ATTRIBUTES_WRONG,
                place,
                "the attributes %s cannot be read".formatted(written),
                "write {#id .class key=\"value\"}, with a space between one and the next and every quotation mark"
                        + " closed");
    }
}
