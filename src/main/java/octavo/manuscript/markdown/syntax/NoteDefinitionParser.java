package octavo.manuscript.markdown.syntax;

import java.util.Optional;
import org.commonmark.parser.block.BlockParserFactory;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.ParserState;

/** {@code [^wick]: …}, with further paragraphs set in by four spaces. */
final class NoteDefinitionParser {

    private static final int INDENT = 4;
    private static final int LONGEST_LABEL = 999;

    private NoteDefinitionParser() {}

    static BlockParserFactory factory() {
        return BlockSyntax.begins((state, _) -> start(state));
    }

    private static BlockStart start(ParserState state) {
        String line = BlockSyntax.rest(state);
        int close = line.startsWith("[^") ? line.indexOf(']') : -1;
        if (close < 0 || close + 1 >= line.length() || line.charAt(close + 1) != ':') {
            return BlockStart.none();
        }
        int text = state.getNextNonSpaceIndex() + close + 2;
        return label(line.substring(2, close))
                .map(label -> new BlockSyntax.Container(
                        new OwnBlock.Mark.NoteDefinition(label), later -> BlockSyntax.setIn(later, INDENT, INDENT)))
                .map(parser -> BlockStart.of(parser).atIndex(text))
                .orElseGet(BlockStart::none);
    }

    /** A label as it is written after the caret, if it can be one: without spaces and brackets. */
    static Optional<String> label(String written) {
        boolean wrong = written.isEmpty()
                || written.length() > LONGEST_LABEL
                || written.chars().anyMatch(c -> Character.isWhitespace(c) || c == '[' || c == ']' || c == '^');
        return wrong ? Optional.empty() : Optional.of(written);
    }
}
