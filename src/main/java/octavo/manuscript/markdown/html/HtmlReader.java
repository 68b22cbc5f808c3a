package octavo.manuscript.markdown.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes HTML apart in one pass, in order, every character in one piece; what is no tag is words. */
public final class HtmlReader {

    private static final Pattern START = Pattern.compile("<([A-Za-z][A-Za-z0-9-]*+)(?=[\\s/>])");
    private static final Pattern END = Pattern.compile("</([A-Za-z][A-Za-z0-9-]*+)\\s*+>");
    private static final Pattern ATTRIBUTE = Pattern.compile(
            "\\s++([A-Za-z_:][A-Za-z0-9_.:-]*+)(?:\\s*+=\\s*+(?:\"([^\"]*+)\"|'([^']*+)'|([^\\s\"'=<>`]++)))?+");
    private static final Pattern CLOSE = Pattern.compile("\\s*+/?+>");

    private final Entities entities = new Entities();

    /** The pieces of some HTML, in order. */
    public List<HtmlPiece> read(String html) {
        List<HtmlPiece> pieces = new ArrayList<>();
        int words = 0;
        int next = html.indexOf('<');
        while (next >= 0) {
            Optional<HtmlPiece> piece = pieceAt(html, next);
            if (piece.isPresent()) {
                words(html, words, next, pieces);
                pieces.add(piece.get());
                words = piece.get().to();
            }
            next = html.indexOf('<', Math.max(words, next + 1));
        }
        words(html, words, html.length(), pieces);
        return pieces;
    }

    private void words(String html, int from, int to, List<HtmlPiece> pieces) {
        if (from < to) {
            pieces.add(new HtmlPiece.Words(entities.decode(html.substring(from, to)), from, to));
        }
    }

    private Optional<HtmlPiece> pieceAt(String html, int at) {
        if (html.startsWith("<!--", at)) {
            int end = html.indexOf("-->", at + 2);
            return Optional.of(new HtmlPiece.Comment(end >= 0, at, end < 0 ? html.length() : end + 3));
        }
        if (html.startsWith("<![CDATA[", at)) {
            int end = html.indexOf("]]>", at);
            String words = html.substring(at + "<![CDATA[".length(), end < 0 ? html.length() : end);
            return Optional.of(new HtmlPiece.Words(words, at, end < 0 ? html.length() : end + 3));
        }
        if (html.startsWith("<?", at)) {
            return Optional.of(other(html, at, "?>"));
        }
        if (html.startsWith("<!", at)) {
            return Optional.of(other(html, at, ">"));
        }
        Matcher end = END.matcher(html).region(at, html.length());
        return end.lookingAt()
                ? Optional.of(new HtmlPiece.End(end.group(1).toLowerCase(Locale.ROOT), at, end.end()))
                : start(html, at);
    }

    private static HtmlPiece other(String html, int at, String close) {
        int end = html.indexOf(close, at);
        int to = end < 0 ? html.length() : end + close.length();
        return new HtmlPiece.Other(html.substring(at, to), at, to);
    }

    private Optional<HtmlPiece> start(String html, int at) {
        Matcher start = START.matcher(html).region(at, html.length());
        if (!start.lookingAt()) {
            return Optional.empty();
        }
        LinkedHashMap<String, String> attributes = new LinkedHashMap<>();
        int next = start.end();
        Matcher attribute = ATTRIBUTE.matcher(html).region(next, html.length());
        while (attribute.lookingAt()) {
            attributes.putIfAbsent(attribute.group(1).toLowerCase(Locale.ROOT), entities.decode(value(attribute)));
            next = attribute.end();
            attribute.region(next, html.length());
        }
        Matcher close = CLOSE.matcher(html).region(next, html.length());
        return close.lookingAt()
                ? Optional.of(new HtmlPiece.Start(start.group(1).toLowerCase(Locale.ROOT), attributes, at, close.end()))
                : Optional.empty();
    }

    private static String value(Matcher attribute) {
        for (int group = 2; group <= 4; group++) {
            if (attribute.group(group) != null) {
                return attribute.group(group);
            }
        }
        return "";
    }
}
