package octavo.manuscript.markdown.syntax;

import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Scanner;
import org.commonmark.text.AsciiMatcher;

/** {@code {{title}}}: a fact that Octavo puts in. */
final class FieldSyntax extends InlineSyntax {

    private static final AsciiMatcher NAME = AsciiMatcher.builder()
            .range('a', 'z')
            .range('A', 'Z')
            .range('0', '9')
            .c('.')
            .c('-')
            .c('_')
            .build();

    FieldSyntax() {
        super('{');
    }

    @Override
    ParsedInline read(Scanner scanner) {
        if (!scanner.next("{{")) {
            return ParsedInline.none();
        }
        scanner.whitespace();
        var start = scanner.position();
        int length = scanner.match(NAME);
        String name = scanner.getSource(start, scanner.position()).getContent();
        scanner.whitespace();
        return length > 0 && scanner.next("}}") ? found(new OwnInline.Mark.Field(name), scanner) : ParsedInline.none();
    }
}
