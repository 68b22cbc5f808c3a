package octavo.manuscript.markdown.html;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/** Decodes {@code &eacute;} and its like, by the table that CommonMark's parser has. */
final class Entities {

    private static final Pattern ENTITY =
            Pattern.compile("&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});");

    private final Parser parser = Parser.builder().enabledBlockTypes(Set.of()).build();
    private final Map<String, String> decoded = new HashMap<>();

    String decode(String text) {
        return text.indexOf('&') < 0
                ? text
                : ENTITY.matcher(text).replaceAll(found -> Matcher.quoteReplacement(decoded(found)));
    }

    private String decoded(MatchResult found) {
        return decoded.computeIfAbsent(found.group(), this::parse);
    }

    private String parse(String entity) {
        Node paragraph = parser.parse(entity).getFirstChild();
        return paragraph instanceof Paragraph && paragraph.getFirstChild() instanceof Text text
                ? text.getLiteral()
                : entity;
    }
}
