package octavo.manuscript.markdown.syntax;

import octavo.book.Attributes;
import org.commonmark.node.CustomNode;

/** A mark in a line that CommonMark does not have. */
public final class OwnInline extends CustomNode {

    private final Mark mark;

    OwnInline(Mark mark) {
        this.mark = mark;
    }

    public Mark mark() {
        return mark;
    }

    /** What it is. */
    public sealed interface Mark {

        /** Attributes in braces; what they belong to stands before them. */
        record Braces(Attributes attributes, String written) implements Mark {}

        /** Braces that look like attributes and cannot be read as such. */
        record WrongBraces(String written) implements Mark {}

        /** {@code {{title}}}. */
        record Field(String name) implements Mark {}

        /** A bracket that a backslash keeps from being a mark. */
        record EscapedBracket(String bracket) implements Mark {}

        /** A caret or a tilde, which may begin or end a super- or subscript. */
        record Script(String sign) implements Mark {}

        /** A formula between dollar signs; displayed between double ones. */
        record Maths(String tex, boolean displayed) implements Mark {}

        /** {@code @fig:map}. */
        record CrossReference(String kind, String name) implements Mark {}

        /** What stands between the brackets of {@code [@smith2004, p. 33]}. */
        record Citation(String written) implements Mark {}

        /** {@code [^wick]}. */
        record NoteCall(String label) implements Mark {}

        /** {@code ^[…]}, whose words are its children. */
        record InlineNote() implements Mark {}

        /**
         * A straight quotation mark or apostrophe.
         *
         * @param sign one of {@code "} and {@code '}
         * @param opens whether what stands around it lets it open a quotation
         * @param closes whether what stands around it lets it close one
         * @param word the letters and digits right after it, the first few of them
         */
        record Quote(char sign, boolean opens, boolean closes, String word) implements Mark {}
    }
}
