package octavo.manuscript.markdown.syntax;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Block;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.InlineParser;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.SourceLines;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockParserFactory;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/** Lines that begin with an upright stroke and a space; one that begins with a space goes on with the last. */
final class LineBlockParser extends AbstractBlockParser {

    private final OwnBlock block = new OwnBlock(new OwnBlock.Mark.LineBlock());
    private final List<List<SourceLine>> lines = new ArrayList<>();

    static BlockParserFactory factory(SourceText text) {
        return BlockSyntax.begins((state, matched) -> start(state, matched, text));
    }

    private static BlockStart start(ParserState state, MatchedBlockParser matched, SourceText text) {
        boolean begins = stroke(BlockSyntax.rest(state))
                && matched.getParagraphLines().isEmpty()
                && !isTableRule(text.after(state.getLine()));
        return begins ? BlockStart.of(new LineBlockParser()).atIndex(state.getNextNonSpaceIndex()) : BlockStart.none();
    }

    @Override
    public Block getBlock() {
        return block;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        boolean more = !state.isBlank() && (stroke(BlockSyntax.rest(state)) || state.getIndent() > 0);
        return more ? BlockContinue.atIndex(state.getNextNonSpaceIndex()) : BlockContinue.none();
    }

    @Override
    public void addLine(SourceLine line) {
        if (stroke(line.getContent())) {
            lines.add(new ArrayList<>());
        }
        lines.getLast().add(line);
    }

    @Override
    public void parseInlines(InlineParser inlineParser) {
        for (List<SourceLine> line : lines) {
            SourceLine first = line.getFirst();
            int length = first.getContent().length();
            int words = 1 + BlockSyntax.run(' ', first.getContent(), 1);
            OwnBlock.Mark mark =
                    new OwnBlock.Mark.VerseLine(Math.max(0, words - 2), words == length && line.size() == 1);
            OwnBlock node = new OwnBlock(mark);
            line.forEach(part -> spans(node, part.getSourceSpan()));
            List<SourceLine> parts = new ArrayList<>(line);
            parts.set(0, first.substring(words, length));
            inlineParser.parse(SourceLines.of(parts), node);
            block.appendChild(node);
        }
    }

    private static void spans(OwnBlock node, SourceSpan span) {
        if (span != null) {
            node.addSourceSpan(span);
        }
    }

    private static boolean stroke(CharSequence line) {
        return line.charAt(0) == '|' && (line.length() == 1 || line.charAt(1) == ' ');
    }

    /** Whether a line is the second of a pipe table, which makes the one before it the table's head. */
    private static boolean isTableRule(String line) {
        return line.indexOf('-') >= 0 && line.chars().allMatch(c -> "|:-+ \t>".indexOf(c) >= 0);
    }
}
