package octavo.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.swing.text.Segment;
import octavo.book.Block;
import org.fife.ui.rsyntaxtextarea.SyntaxConstants;
import org.fife.ui.rsyntaxtextarea.Token;
import org.fife.ui.rsyntaxtextarea.TokenMaker;
import org.fife.ui.rsyntaxtextarea.TokenMakerFactory;
import org.fife.ui.rsyntaxtextarea.TokenTypes;

/** Tells keywords, strings, comments and numbers of a listing apart. */
final class Highlighter {

    private static final Map<String, String> STYLES = Map.ofEntries(
            Map.entry("bash", SyntaxConstants.SYNTAX_STYLE_UNIX_SHELL),
            Map.entry("sh", SyntaxConstants.SYNTAX_STYLE_UNIX_SHELL),
            Map.entry("c", SyntaxConstants.SYNTAX_STYLE_C),
            Map.entry("cpp", SyntaxConstants.SYNTAX_STYLE_CPLUSPLUS),
            Map.entry("csharp", SyntaxConstants.SYNTAX_STYLE_CSHARP),
            Map.entry("css", SyntaxConstants.SYNTAX_STYLE_CSS),
            Map.entry("go", SyntaxConstants.SYNTAX_STYLE_GO),
            Map.entry("html", SyntaxConstants.SYNTAX_STYLE_HTML),
            Map.entry("java", SyntaxConstants.SYNTAX_STYLE_JAVA),
            Map.entry("javascript", SyntaxConstants.SYNTAX_STYLE_JAVASCRIPT),
            Map.entry("js", SyntaxConstants.SYNTAX_STYLE_JAVASCRIPT),
            Map.entry("json", SyntaxConstants.SYNTAX_STYLE_JSON),
            Map.entry("kotlin", SyntaxConstants.SYNTAX_STYLE_KOTLIN),
            Map.entry("lua", SyntaxConstants.SYNTAX_STYLE_LUA),
            Map.entry("perl", SyntaxConstants.SYNTAX_STYLE_PERL),
            Map.entry("php", SyntaxConstants.SYNTAX_STYLE_PHP),
            Map.entry("python", SyntaxConstants.SYNTAX_STYLE_PYTHON),
            Map.entry("ruby", SyntaxConstants.SYNTAX_STYLE_RUBY),
            Map.entry("rust", SyntaxConstants.SYNTAX_STYLE_RUST),
            Map.entry("sql", SyntaxConstants.SYNTAX_STYLE_SQL),
            Map.entry("typescript", SyntaxConstants.SYNTAX_STYLE_TYPESCRIPT),
            Map.entry("xml", SyntaxConstants.SYNTAX_STYLE_XML),
            Map.entry("yaml", SyntaxConstants.SYNTAX_STYLE_YAML));

    private Highlighter() {}

    /** The text of a listing; in a language that is not known, as it stands. */
    static List<Node> of(Block.Listing listing) {
        String style = STYLES.get(listing.language());
        if (style == null) {
            return List.of(new Node.Words(listing.text()));
        }
        TokenMaker maker = TokenMakerFactory.getDefaultInstance().getTokenMaker(style);
        List<Node> nodes = new ArrayList<>();
        int state = TokenTypes.NULL;
        String[] lines = listing.text().split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            char[] line = lines[i].toCharArray();
            Segment segment = new Segment(line, 0, line.length);
            for (Token token = maker.getTokenList(segment, state, 0);
                    token != null && token.isPaintable();
                    token = token.getNextToken()) {
                add(nodes, kind(token.getType()), token.getLexeme(), listing);
            }
            state = maker.getLastTokenTypeOnLine(new Segment(line, 0, line.length), state);
            if (i < lines.length - 1) {
                add(nodes, "", "\n", listing);
            }
        }
        return nodes;
    }

    private static void add(List<Node> nodes, String kind, String text, Block.Listing listing) {
        if (!kind.isEmpty()) {
            nodes.add(Tag.of("span", listing.place()).classes(kind).add(text).end());
        } else if (!nodes.isEmpty() && nodes.getLast() instanceof Node.Words before) {
            nodes.set(nodes.size() - 1, new Node.Words(before.text() + text));
        } else {
            nodes.add(new Node.Words(text));
        }
    }

    private static String kind(int type) {
        return switch (type) {
            case TokenTypes.COMMENT_EOL,
                    TokenTypes.COMMENT_MULTILINE,
                    TokenTypes.COMMENT_DOCUMENTATION,
                    TokenTypes.COMMENT_KEYWORD,
                    TokenTypes.COMMENT_MARKUP,
                    TokenTypes.MARKUP_COMMENT -> "comment";
            case TokenTypes.RESERVED_WORD, TokenTypes.RESERVED_WORD_2, TokenTypes.DATA_TYPE -> "keyword";
            case TokenTypes.LITERAL_STRING_DOUBLE_QUOTE,
                    TokenTypes.LITERAL_CHAR,
                    TokenTypes.LITERAL_BACKQUOTE,
                    TokenTypes.MARKUP_TAG_ATTRIBUTE_VALUE -> "string";
            case TokenTypes.LITERAL_NUMBER_DECIMAL_INT,
                    TokenTypes.LITERAL_NUMBER_FLOAT,
                    TokenTypes.LITERAL_NUMBER_HEXADECIMAL,
                    TokenTypes.LITERAL_BOOLEAN -> "number";
            case TokenTypes.FUNCTION, TokenTypes.ANNOTATION, TokenTypes.PREPROCESSOR -> "function";
            case TokenTypes.MARKUP_TAG_NAME, TokenTypes.MARKUP_TAG_ATTRIBUTE, TokenTypes.VARIABLE -> "name";
            default -> "";
        };
    }
}
