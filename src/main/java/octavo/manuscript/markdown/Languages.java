package octavo.manuscript.markdown;

import octavo.book.LanguageTag;
import octavo.manuscript.markdown.syntax.OwnBlock;
import org.commonmark.node.Node;

/** The language that blocks are in. */
final class Languages {

    private Languages() {}

    /** The language inside a block, where the one around it is known. */
    static LanguageTag inside(Node block, LanguageTag around) {
        return block instanceof OwnBlock own && own.mark() instanceof OwnBlock.Mark.Division division
                ? division.attributes().language().map(LanguageTag::new).orElse(around)
                : around;
    }
}
