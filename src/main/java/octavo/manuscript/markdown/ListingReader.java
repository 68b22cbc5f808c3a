package octavo.manuscript.markdown;

import java.util.List;
import java.util.Optional;
import octavo.book.Attributes;
import octavo.book.Block;
import octavo.book.Inline;
import octavo.manuscript.markdown.punctuation.Punctuation;
import octavo.manuscript.markdown.syntax.Syntax;
import octavo.problem.Code;
import octavo.source.SourceSpan;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.IndentedCodeBlock;

/** Listings; what stands after the fence is a language, attributes, or both. */
final class ListingReader {

    private final Reading reading;
    private final Punctuation punctuation;

    ListingReader(Reading reading, Punctuation punctuation) {
        this.reading = reading;
        this.punctuation = punctuation;
    }

    Block.Listing indented(IndentedCodeBlock code) {
        return new Block.Listing(
                "", withoutLastEnd(code.getLiteral()), Optional.empty(), Attributes.NONE, reading.place(code));
    }

    Block.Listing fenced(FencedCodeBlock code) {
        SourceSpan place = reading.place(code);
        if (code.getClosingFenceLength() == null) {
            String fence = code.getFenceCharacter().repeat(code.getOpeningFenceLength());
            reading.report(
                    Code.LISTING_UNCLOSED,
                    new SourceSpan(
                            place.file(),
                            place.line(),
                            place.column(),
                            place.line(),
                            place.column() + fence.length() - 1),
                    "the listing that begins here is not ended",
                    "write %s in a line of its own after it".formatted(fence));
        }
        String info = code.getInfo();
        int brace = info.indexOf('{');
        String name = (brace < 0 ? info : info.substring(0, brace)).strip();
        Attributes attributes = brace < 0 ? Attributes.NONE : attributes(info.substring(brace), place);
        boolean named = !name.isEmpty() || attributes.classes().isEmpty();
        String codeLanguage =
                named ? name.split("\\s+")[0] : attributes.classes().getFirst();
        Optional<List<Inline>> caption =
                attributes.value("caption").map(words -> new Phrases(reading, punctuation).inlines(words, code));
        Attributes rest = Spans.without(attributes, named ? "" : codeLanguage, List.of("caption"));
        return new Block.Listing(codeLanguage, withoutLastEnd(code.getLiteral()), caption, rest, place);
    }

    private Attributes attributes(String written, SourceSpan place) {
        Optional<Attributes> attributes = Syntax.attributes(written.strip());
        if (attributes.isEmpty()) {
            Braces.reportWrong(reading, written.strip(), place);
        }
        return attributes.orElse(Attributes.NONE);
    }

    private static String withoutLastEnd(String literal) {
        return literal.endsWith("\n") ? literal.substring(0, literal.length() - 1) : literal;
    }
}
