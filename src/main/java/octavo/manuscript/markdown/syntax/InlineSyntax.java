package octavo.manuscript.markdown.syntax;

import java.util.Set;
import org.commonmark.node.Text;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Scanner;

/** A mark that its first character gives away, and that needs no memory of those before it. */
abstract class InlineSyntax implements InlineContentParserFactory, InlineContentParser {

    private final Set<Character> triggers;

    InlineSyntax(Character... triggers) {
        this.triggers = Set.of(triggers);
    }

    /** Reads the mark, the scanner on its first character. */
    abstract ParsedInline read(Scanner scanner);

    @Override
    public final Set<Character> getTriggerCharacters() {
        return triggers;
    }

    @Override
    public final InlineContentParser create() {
        return this;
    }

    @Override
    public final ParsedInline tryParse(InlineParserState state) {
        return read(state.scanner());
    }

    static ParsedInline found(OwnInline.Mark mark, Scanner scanner) {
        return ParsedInline.of(new OwnInline(mark), scanner.position());
    }

    static ParsedInline found(String text, Scanner scanner) {
        return ParsedInline.of(new Text(text), scanner.position());
    }
}
