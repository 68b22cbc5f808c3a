package octavo.manuscript.markdown.syntax;

import java.util.Iterator;
import java.util.Optional;
import octavo.book.Attributes;
import org.commonmark.node.Block;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockParserFactory;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.ParserState;

/**
 * {@code $$…$$ {#eq:x}} that begins a line and ends one, with no blank line inside.
 *
 * <p>A block of its own, because a line of a formula may begin with what would begin a list or a heading.
 */
final class FormulaParser extends AbstractBlockParser {

    private static final String SIGN = "$$";

    private final StringBuilder written = new StringBuilder();
    private final OwnBlock place = new OwnBlock(new OwnBlock.Mark.Formula("", Attributes.NONE));
    private boolean closed;

    static BlockParserFactory factory(SourceText text) {
        return BlockSyntax.begins((state, _) -> opens(state, text)
                ? BlockStart.of(new FormulaParser()).atIndex(state.getNextNonSpaceIndex())
                : BlockStart.none());
    }

    @Override
    public Block getBlock() {
        return place;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        return closed ? BlockContinue.none() : BlockContinue.atIndex(state.getIndex());
    }

    @Override
    public void addLine(SourceLine line) {
        closed = line.getContent().toString().indexOf(SIGN, written.isEmpty() ? SIGN.length() : 0) >= 0;
        written.append(line.getContent()).append('\n');
    }

    /** Its words are known only now, so the block that held its place gives way. */
    @Override
    public void closeBlock() {
        int sign = written.indexOf(SIGN, SIGN.length());
        int end = sign < 0 ? written.length() : sign;
        String tex = written.substring(SIGN.length(), end).strip();
        Attributes attributes =
                sign < 0 ? Attributes.NONE : after(written.substring(end)).orElse(Attributes.NONE);
        OwnBlock formula = new OwnBlock(new OwnBlock.Mark.Formula(tex, attributes));
        for (SourceSpan span : place.getSourceSpans()) {
            formula.addSourceSpan(span);
        }
        place.insertAfter(formula);
        place.unlink();
    }

    private static boolean opens(ParserState state, SourceText text) {
        String line = BlockSyntax.rest(state);
        if (!line.startsWith(SIGN)) {
            return false;
        }
        int close = line.indexOf(SIGN, SIGN.length());
        if (close >= 0) {
            return close > SIGN.length() && after(line.substring(close)).isPresent();
        }
        for (Iterator<String> lines = text.following(state.getLine()); lines.hasNext(); ) {
            String next = lines.next();
            int sign = next.indexOf(SIGN);
            if (sign >= 0) {
                return after(next.substring(sign)).isPresent();
            }
            if (next.chars().allMatch(c -> Character.isWhitespace(c) || c == '>')) {
                return false;
            }
        }
        return false;
    }

    /** The attributes after the closing sign, with which this begins; nothing where something else stands there. */
    private static Optional<Attributes> after(String closing) {
        String rest = closing.substring(SIGN.length()).strip();
        return rest.isEmpty() ? Optional.of(Attributes.NONE) : Syntax.attributes(rest);
    }
}
