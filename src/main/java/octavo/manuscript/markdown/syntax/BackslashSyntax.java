package octavo.manuscript.markdown.syntax;

import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Scanner;

/** A backslash before a bracket, which must be known from a bracket, or before a space that may not break. */
final class BackslashSyntax extends InlineSyntax {

    private static final String NO_BREAK_SPACE = "\u00a0";

    BackslashSyntax() {
        super('\\');
    }

    @Override
    ParsedInline read(Scanner scanner) {
        scanner.next();
        if (scanner.next(' ')) {
            return found(NO_BREAK_SPACE, scanner);
        }
        for (String bracket : new String[] {"[", "]"}) {
            if (scanner.next(bracket)) {
                return found(new OwnInline.Mark.EscapedBracket(bracket), scanner);
            }
        }
        return ParsedInline.none();
    }
}
