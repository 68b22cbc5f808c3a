package octavo.manuscript.markdown.syntax;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import octavo.book.Attributes;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.SourceLines;
import org.commonmark.parser.beta.Scanner;

/** CommonMark 0.31.2 with all that books need beyond it. */
public final class Syntax {

    /** Beyond what a manuscript may nest, so that too deep a nesting is seen and not hidden. */
    private static final int MAX_OPEN_BLOCKS = 320;

    private static final int MAX_INLINE_NESTING = 128;

    private Syntax() {}

    /** The document that a text is, every node with its place in it. */
    public static Node parse(String text) {
        SourceText source = new SourceText(text);
        return inlines()
                .maxOpenBlockParsers(MAX_OPEN_BLOCKS)
                .extensions(List.of(TablesExtension.create()))
                .customBlockParserFactory(DivisionParser.factory())
                .customBlockParserFactory(NoteDefinitionParser.factory())
                .customBlockParserFactory(ColonParser.factory())
                .customBlockParserFactory(LineBlockParser.factory(source))
                .customBlockParserFactory(FormulaParser.factory(source))
                .build()
                .parse(text);
    }

    /** The one paragraph that a line of words is, whatever it begins with. */
    public static Node parseLine(String words) {
        Node document = inlines().enabledBlockTypes(Set.of()).build().parse(words);
        return document.getFirstChild() == null ? document : document.getFirstChild();
    }

    private static Parser.Builder inlines() {
        return Parser.builder()
                .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
                .maxInlineNesting(MAX_INLINE_NESTING)
                .extensions(List.of(
                        StrikethroughExtension.builder().requireTwoTildes(true).build()))
                .customInlineContentParserFactory(new FieldSyntax())
                .customInlineContentParserFactory(new BracesSyntax())
                .customInlineContentParserFactory(new BackslashSyntax())
                .customInlineContentParserFactory(MathsSyntax.factory())
                .customInlineContentParserFactory(new ScriptSyntax())
                .customInlineContentParserFactory(new ReferenceSyntax())
                .customInlineContentParserFactory(new QuoteSyntax())
                .customInlineContentParserFactory(new DashSyntax())
                .linkMarker(BracketSyntax.NOTE)
                .linkProcessor(new BracketSyntax());
    }

    /** The attributes that a string in braces holds; nothing where it cannot be read as such. */
    public static Optional<Attributes> attributes(String written) {
        Scanner scanner = Scanner.of(SourceLines.of(SourceLine.of(written, null)));
        return AttributeReader.read(scanner).filter(_ -> !scanner.hasNext());
    }
}
