package octavo.manuscript.markdown.syntax;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Block;
import org.commonmark.parser.InlineParser;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.SourceLines;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.ParserState;

/**
 * The division {@code verse}: every line is a line, a blank one ends a stanza, and spaces at the beginning
 * set a line in. Nothing in it begins a list or a listing.
 */
final class VerseParser extends AbstractBlockParser {

    private final OwnBlock block;
    private final List<SourceLine> lines = new ArrayList<>();

    VerseParser(OwnBlock.Mark mark) {
        block = new OwnBlock(mark);
    }

    @Override
    public Block getBlock() {
        return block;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        boolean ends = !state.isBlank() && BlockSyntax.rest(state).startsWith(":::");
        return ends ? BlockContinue.none() : BlockContinue.atIndex(state.getIndex());
    }

    @Override
    public void addLine(SourceLine line) {
        lines.add(line);
    }

    /** The first line is what is left of the line with the colons. */
    @Override
    public void parseInlines(InlineParser inlineParser) {
        List<SourceLine> stanza = new ArrayList<>();
        for (SourceLine line : lines.subList(1, lines.size())) {
            if (line.getContent().toString().isBlank()) {
                end(stanza, inlineParser);
            } else {
                stanza.add(line);
            }
        }
        end(stanza, inlineParser);
    }

    private void end(List<SourceLine> stanza, InlineParser inlineParser) {
        if (stanza.isEmpty()) {
            return;
        }
        List<Integer> indents = stanza.stream().map(VerseParser::indent).toList();
        OwnBlock node = new OwnBlock(new OwnBlock.Mark.Stanza(indents));
        List<SourceLine> words = new ArrayList<>();
        for (SourceLine line : stanza) {
            node.addSourceSpan(line.getSourceSpan());
            words.add(line.substring(indent(line), line.getContent().length()));
        }
        inlineParser.parse(SourceLines.of(words), node);
        block.appendChild(node);
        stanza.clear();
    }

    private static int indent(SourceLine line) {
        CharSequence words = line.getContent();
        int spaces = 0;
        while (spaces < words.length() && Character.isWhitespace(words.charAt(spaces))) {
            spaces++;
        }
        return spaces;
    }
}
