package octavo.manuscript.markdown.syntax;

import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Scanner;

/** Hyphens that stand for a dash, and full stops that stand for an ellipsis. */
final class DashSyntax extends InlineSyntax {

    private static final String EN = "–";
    private static final String EM = "—";

    DashSyntax() {
        super('-', '.');
    }

    @Override
    ParsedInline read(Scanner scanner) {
        if (scanner.next("...")) {
            return found("…", scanner);
        }
        int hyphens = scanner.matchMultiple('-');
        return hyphens < 2 ? ParsedInline.none() : found(dashes(hyphens), scanner);
    }

    /** Em dashes as far as they go, en dashes for what would leave a single hyphen over. */
    private static String dashes(int hyphens) {
        return switch (hyphens % 3) {
            case 0 -> EM.repeat(hyphens / 3);
            case 1 -> EM.repeat(hyphens / 3 - 1) + EN + EN;
            default -> EM.repeat(hyphens / 3) + EN;
        };
    }
}
