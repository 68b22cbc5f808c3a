package octavo.manuscript.markdown.syntax;

import org.commonmark.parser.block.BlockParserFactory;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/** A colon and a space: what a term means, or the caption of a table. */
final class ColonParser {

    /** Further lines are set in by two spaces at least, and by four at most. */
    private static final int LEAST = 2;

    private static final int MOST = 4;

    private ColonParser() {}

    static BlockParserFactory factory() {
        return BlockSyntax.begins(ColonParser::start);
    }

    /** In the midst of a paragraph of several lines a colon is a colon: a term has one line. */
    private static BlockStart start(ParserState state, MatchedBlockParser matched) {
        String line = BlockSyntax.rest(state);
        boolean begins = line.length() > 1
                && line.charAt(0) == ':'
                && " \t".indexOf(line.charAt(1)) >= 0
                && !line.substring(1).isBlank()
                && matched.getParagraphLines().getLines().size() <= 1;
        if (!begins) {
            return BlockStart.none();
        }
        int spaces = BlockSyntax.run(' ', line, 1);
        int most = Math.min(MOST, Math.max(LEAST, spaces + 1));
        var parser =
                new BlockSyntax.Container(new OwnBlock.Mark.Colon(), later -> BlockSyntax.setIn(later, LEAST, most));
        return BlockStart.of(parser)
                .atIndex(state.getNextNonSpaceIndex() + 1 + Math.max(1, Math.min(spaces, MOST - 1)));
    }
}
