package octavo.manuscript.markdown.syntax;

import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;
import org.commonmark.text.Characters;

/** Straight quotation marks and apostrophes, with what their neighbours let them be. */
final class QuoteSyntax extends InlineSyntax {

    /** As much of the next word as tells {@code 'twas} from a quotation. */
    private static final int WORD = 8;

    QuoteSyntax() {
        super('"', '\'');
    }

    @Override
    ParsedInline read(Scanner scanner) {
        char sign = scanner.peek();
        Side before = Side.of(scanner.peekPreviousCodePoint());
        scanner.next();
        Side after = Side.of(scanner.peekCodePoint());
        boolean opens = after != Side.SPACE && (after != Side.PUNCTUATION || before != Side.WORD);
        boolean closes = before != Side.SPACE && (before != Side.PUNCTUATION || after != Side.WORD);
        Position end = scanner.position();
        String word = word(scanner);
        scanner.setPosition(end);
        return found(new OwnInline.Mark.Quote(sign, opens, closes, word), scanner);
    }

    private static String word(Scanner scanner) {
        StringBuilder word = new StringBuilder();
        while (Character.isLetterOrDigit(scanner.peek()) && word.length() < WORD) {
            word.append(scanner.peek());
            scanner.next();
        }
        return word.toString();
    }

    /** As CommonMark tells the two sides of a run of stars (section 6.2). */
    private enum Side {
        SPACE,
        PUNCTUATION,
        WORD;

        static Side of(int codePoint) {
            if (codePoint == Scanner.END || Characters.isWhitespaceCodePoint(codePoint)) {
                return SPACE;
            }
            return Characters.isPunctuationCodePoint(codePoint) ? PUNCTUATION : WORD;
        }
    }
}
