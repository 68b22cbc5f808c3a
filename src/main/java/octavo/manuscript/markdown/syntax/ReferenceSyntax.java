package octavo.manuscript.markdown.syntax;

import java.util.Optional;
import java.util.Set;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Scanner;

/** {@code @fig:map}: Octavo writes what the thing is called. */
final class ReferenceSyntax extends InlineSyntax {

    private static final Set<String> KINDS = Set.of("fig", "tbl", "sec", "eq", "lst");

    ReferenceSyntax() {
        super('@');
    }

    @Override
    ParsedInline read(Scanner scanner) {
        boolean inWord = Character.isLetterOrDigit(scanner.peekPreviousCodePoint());
        return inWord
                ? ParsedInline.none()
                : reference(scanner).map(mark -> found(mark, scanner)).orElse(ParsedInline.none());
    }

    /** The reference where the scanner stands, on the at sign; the scanner behind it. */
    static Optional<OwnInline.Mark> reference(Scanner scanner) {
        if (!scanner.next('@')) {
            return Optional.empty();
        }
        String kind = letters(scanner);
        if (!KINDS.contains(kind) || !scanner.next(':')) {
            return Optional.empty();
        }
        StringBuilder name = new StringBuilder();
        var end = scanner.position();
        int length = 0;
        for (char c = scanner.peek(); inName(c); c = scanner.peek()) {
            scanner.next();
            name.append(c);
            if (Character.isLetterOrDigit(c) || c == '_') {
                end = scanner.position();
                length = name.length();
            }
        }
        scanner.setPosition(end);
        return length == 0
                ? Optional.empty()
                : Optional.of(new OwnInline.Mark.CrossReference(kind, name.substring(0, length)));
    }

    private static String letters(Scanner scanner) {
        StringBuilder letters = new StringBuilder();
        while (letters.length() < 4 && Character.isLetter(scanner.peek())) {
            letters.append(scanner.peek());
            scanner.next();
        }
        return letters.toString();
    }

    private static boolean inName(char c) {
        return Character.isLetterOrDigit(c) || c != Scanner.END && "_-:.".indexOf(c) >= 0;
    }
}
