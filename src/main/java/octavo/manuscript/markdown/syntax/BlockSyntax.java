package octavo.manuscript.markdown.syntax;

import java.util.function.Function;
import org.commonmark.node.Block;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockParserFactory;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/** What the parsers of blocks share. */
final class BlockSyntax {

    /** Deeper than this a line is code (CommonMark section 4.4). */
    private static final int CODE_INDENT = 4;

    private BlockSyntax() {}

    /** A block that a line may begin, if it is not set in so far that it is code. */
    static BlockParserFactory begins(Start start) {
        return (state, matched) ->
                state.isBlank() || state.getIndent() >= CODE_INDENT ? BlockStart.none() : start.at(state, matched);
    }

    /** How a block begins. */
    interface Start {
        BlockStart at(ParserState state, MatchedBlockParser matched);
    }

    /** The line from its first character that is no space. */
    static String rest(ParserState state) {
        CharSequence line = state.getLine().getContent();
        return line.subSequence(state.getNextNonSpaceIndex(), line.length()).toString();
    }

    /** How many of these characters stand together at this place. */
    static int run(char c, CharSequence text, int from) {
        int end = from;
        while (end < text.length() && text.charAt(end) == c) {
            end++;
        }
        return end - from;
    }

    static boolean isDivisionEnd(Block block) {
        return block instanceof OwnBlock own && own.mark() instanceof OwnBlock.Mark.DivisionEnd;
    }

    /** A block of one line. */
    static final class OneLine extends AbstractBlockParser {

        private final OwnBlock block;

        OneLine(OwnBlock.Mark mark) {
            block = new OwnBlock(mark);
        }

        @Override
        public Block getBlock() {
            return block;
        }

        @Override
        public BlockContinue tryContinue(ParserState state) {
            return BlockContinue.none();
        }
    }

    /** A block that holds others, as far as lines belong to it. */
    static class Container extends AbstractBlockParser {

        private final OwnBlock block;
        private final Function<ParserState, BlockContinue> belongs;

        Container(OwnBlock.Mark mark, Function<ParserState, BlockContinue> belongs) {
            this.block = new OwnBlock(mark);
            this.belongs = belongs;
        }

        @Override
        public final OwnBlock getBlock() {
            return block;
        }

        @Override
        public final boolean isContainer() {
            return true;
        }

        @Override
        public boolean canContain(Block child) {
            return true;
        }

        @Override
        public final BlockContinue tryContinue(ParserState state) {
            return belongs.apply(state);
        }
    }

    /** Lines that are set in belong to the block, and so do blank ones. */
    static BlockContinue setIn(ParserState state, int least, int most) {
        if (state.isBlank()) {
            return BlockContinue.atIndex(state.getNextNonSpaceIndex());
        }
        return state.getIndent() < least
                ? BlockContinue.none()
                : BlockContinue.atColumn(state.getColumn() + Math.min(most, state.getIndent()));
    }
}
