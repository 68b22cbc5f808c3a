package octavo.manuscript.markdown;

import java.util.ArrayList;
import java.util.List;
import octavo.book.Block;
import octavo.book.Inline;

/**
 * Whose words a quotation is.
 *
 * <p>The author's dash stays in the words, so that both editions say the same whatever the theme does.
 */
final class Attributions {

    private Attributions() {}

    /** The same blocks; a closing paragraph that a long dash begins is the attribution of those before it. */
    static List<Block> last(List<Block> blocks) {
        boolean attributed =
                blocks.size() > 1 && blocks.getLast() instanceof Block.Paragraph paragraph && begins(paragraph.text());
        if (!attributed) {
            return blocks;
        }
        Block.Paragraph paragraph = (Block.Paragraph) blocks.getLast();
        List<Block> with = new ArrayList<>(blocks.subList(0, blocks.size() - 1));
        with.add(new Block.Attribution(paragraph.text(), paragraph.place()));
        return with;
    }

    /** Whether words begin with an em dash or a horizontal bar. */
    static boolean begins(List<Inline> words) {
        return !words.isEmpty()
                && words.getFirst() instanceof Inline.Text(var text, var _)
                && (text.startsWith("—") || text.startsWith("―"));
    }
}
