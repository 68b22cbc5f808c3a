package octavo.manuscript.markdown.syntax;

import java.util.Optional;
import octavo.book.Attributes;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/** Attributes in a line. */
final class BracesSyntax extends InlineSyntax {

    BracesSyntax() {
        super('{');
    }

    @Override
    ParsedInline read(Scanner scanner) {
        Position start = scanner.position();
        Optional<Attributes> attributes = AttributeReader.read(scanner);
        if (attributes.isPresent()) {
            return found(new OwnInline.Mark.Braces(attributes.get(), written(scanner, start)), scanner);
        }
        scanner.setPosition(start);
        return looksMeant(scanner) && toBrace(scanner)
                ? found(new OwnInline.Mark.WrongBraces(written(scanner, start)), scanner)
                : ParsedInline.none();
    }

    /** Whether an author who wrote this most likely meant attributes: {@code {#a}, {.a} or {a=}. */
    private static boolean looksMeant(Scanner scanner) {
        scanner.next();
        boolean sign = scanner.next('#') || scanner.next('.');
        int letters = 0;
        while (Character.isLetter(scanner.peek()) && letters < 32) {
            scanner.next();
            letters++;
        }
        return letters > 0 && (sign || scanner.peek() == '=');
    }

    private static boolean toBrace(Scanner scanner) {
        while (scanner.hasNext() && scanner.peek() != '\n' && scanner.peek() != '{') {
            if (scanner.next('}')) {
                return true;
            }
            scanner.next();
        }
        return false;
    }

    private static String written(Scanner scanner, Position start) {
        return scanner.getSource(start, scanner.position()).getContent();
    }
}
