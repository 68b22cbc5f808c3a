package octavo.manuscript.markdown.syntax;

import java.util.Set;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/**
 * {@code $…$} and {@code $$…$$}.
 *
 * <p>As Pandoc has it, the opening dollar sign has no space after it, the closing one no space before it
 * and no digit after it, so that "$5 and $6" is money.
 */
final class MathsSyntax implements InlineContentParser {

    /** Where no closing sign is left in the block, there is none for a later opening one either. */
    private boolean noneLeft;

    private boolean noDisplayedLeft;

    static InlineContentParserFactory factory() {
        return new InlineContentParserFactory() {
            @Override
            public Set<Character> getTriggerCharacters() {
                return Set.of('$');
            }

            @Override
            public InlineContentParser create() {
                return new MathsSyntax();
            }
        };
    }

    @Override
    public ParsedInline tryParse(InlineParserState state) {
        Scanner scanner = state.scanner();
        scanner.next();
        return scanner.next('$') ? displayed(scanner) : inline(scanner);
    }

    private ParsedInline displayed(Scanner scanner) {
        Position start = scanner.position();
        while (!noDisplayedLeft && scanner.hasNext()) {
            Position end = scanner.position();
            if (scanner.next("$$")) {
                String tex = scanner.getSource(start, end).getContent().strip();
                return tex.isEmpty()
                        ? ParsedInline.none()
                        : InlineSyntax.found(new OwnInline.Mark.Maths(tex, true), scanner);
            }
            skip(scanner);
        }
        noDisplayedLeft = true;
        return ParsedInline.none();
    }

    private ParsedInline inline(Scanner scanner) {
        Position start = scanner.position();
        if (Character.isWhitespace(scanner.peek())) {
            return ParsedInline.none();
        }
        while (!noneLeft && scanner.hasNext()) {
            boolean spaced = Character.isWhitespace(scanner.peekPreviousCodePoint());
            Position end = scanner.position();
            if (!scanner.next('$')) {
                skip(scanner);
            } else if (!spaced && !Character.isDigit(scanner.peek())) {
                String tex = scanner.getSource(start, end).getContent();
                return InlineSyntax.found(new OwnInline.Mark.Maths(tex, false), scanner);
            }
        }
        noneLeft = true;
        return ParsedInline.none();
    }

    private static void skip(Scanner scanner) {
        if (scanner.next('\\') && !scanner.hasNext()) {
            return;
        }
        scanner.next();
    }
}
