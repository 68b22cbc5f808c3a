package octavo.manuscript.markdown.syntax;

import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Scanner;

/** The caret and the tilde of {@code x^2^} and {@code H~2~O}; two tildes are another mark. */
final class ScriptSyntax extends InlineSyntax {

    ScriptSyntax() {
        super('^', '~');
    }

    @Override
    ParsedInline read(Scanner scanner) {
        char sign = scanner.peek();
        boolean doubled = scanner.peekPreviousCodePoint() == sign;
        scanner.next();
        return doubled || scanner.peek() == sign
                ? ParsedInline.none()
                : found(new OwnInline.Mark.Script(String.valueOf(sign)), scanner);
    }
}
