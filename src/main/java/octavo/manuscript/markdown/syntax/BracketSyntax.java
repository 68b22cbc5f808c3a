package octavo.manuscript.markdown.syntax;

import java.util.Optional;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.SourceLines;
import org.commonmark.parser.beta.LinkInfo;
import org.commonmark.parser.beta.LinkProcessor;
import org.commonmark.parser.beta.LinkResult;
import org.commonmark.parser.beta.Scanner;

/** What brackets hold that is no link and no picture: notes, cross references and citations. An exclamation mark before them is one. */
final class BracketSyntax implements LinkProcessor {

    /** The caret before the bracket of a note that is written where it is called. */
    static final char NOTE = '^';

    @Override
    public LinkResult process(LinkInfo brackets, Scanner scanner, InlineParserContext context) {
        if (brackets.marker() != null && brackets.marker().getLiteral().equals(String.valueOf(NOTE))) {
            OwnInline note = new OwnInline(new OwnInline.Mark.InlineNote());
            return LinkResult.wrapTextIn(note, brackets.afterTextBracket()).includeMarker();
        }
        boolean link = brackets.destination() != null
                || context.getDefinition(LinkReferenceDefinition.class, brackets.text()) != null;
        return link
                ? LinkResult.none()
                : mark(brackets.text())
                        .map(mark -> LinkResult.replaceWith(new OwnInline(mark), brackets.afterTextBracket()))
                        .orElseGet(LinkResult::none);
    }

    private static Optional<OwnInline.Mark> mark(String text) {
        if (text.startsWith("^")) {
            return NoteDefinitionParser.label(text.substring(1)).map(OwnInline.Mark.NoteCall::new);
        }
        Scanner scanner = scanner(text.strip());
        Optional<OwnInline.Mark> reference = ReferenceSyntax.reference(scanner);
        if (reference.isPresent()) {
            return scanner.hasNext() ? Optional.empty() : reference;
        }
        return cites(text) ? Optional.of(new OwnInline.Mark.Citation(text)) : Optional.empty();
    }

    /** Whether an at sign begins a key, which it does not inside a word, nor where it refers to a place of the book. */
    private static boolean cites(String text) {
        for (int at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
            boolean begins = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
            boolean key = at + 1 < text.length() && Character.isLetterOrDigit(text.charAt(at + 1));
            if (begins && key && !refers(text.substring(at))) {
                return true;
            }
        }
        return false;
    }

    private static boolean refers(String text) {
        return ReferenceSyntax.reference(scanner(text)).isPresent();
    }

    private static Scanner scanner(String text) {
        return Scanner.of(SourceLines.of(SourceLine.of(text, null)));
    }
}
