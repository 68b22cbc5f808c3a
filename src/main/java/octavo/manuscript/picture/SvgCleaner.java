package octavo.manuscript.picture;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.XMLConstants;
import octavo.problem.Code;
import octavo.problem.Problem;
import octavo.source.SourceSpan;
import org.xml.sax.Attributes;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;
import org.xml.sax.helpers.LocatorImpl;

/**
 * Writes an SVG again with nothing in it but drawing: no scripts, no events, no foreign content, and no
 * address but of a place in itself or of pixels that it carries.
 */
final class SvgCleaner extends DefaultHandler {

    private static final String SVG = "http://www.w3.org/2000/svg";
    private static final int DEEPEST = 100;
    private static final int MOST_ELEMENTS = 100_000;
    private static final Set<String> DROPPED = Set.of(
            "script", "foreignObject", "handler", "listener", "animate", "animateColor", "animateMotion",
            "animateTransform", "set", "audio", "video", "iframe", "tref", "cursor", "font-face-uri", "color-profile");

    private final String path;
    private final StringBuilder out = new StringBuilder();
    private final List<Problem> problems = new ArrayList<>();
    private final SvgUses uses = new SvgUses();
    private final StringBuilder style = new StringBuilder();
    private Locator place = new LocatorImpl();
    private SvgSize size = SvgSize.UNKNOWN;
    private int depth;
    private int elements;
    private int dropping;
    private boolean inStyle;

    SvgCleaner(String path) {
        this.path = path;
    }

    byte[] bytes() {
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    List<Problem> problems() {
        return List.copyOf(problems);
    }

    int width() {
        return size.width();
    }

    int height() {
        return size.height();
    }

    @Override
    public void setDocumentLocator(Locator locator) {
        place = locator;
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) throws SAXException {
        if (++depth > DEEPEST || ++elements > MOST_ELEMENTS) {
            throw new SAXParseException("it is nested too deep or has too many parts", place);
        }
        if (dropping > 0 || !uri.equals(SVG) || DROPPED.contains(name)) {
            if (dropping++ == 0 && uri.equals(SVG)) {
                dropped("<%s>".formatted(name));
            }
            return;
        }
        inStyle = name.equals("style");
        String written = name.equals("a") ? "g" : name;
        out.append('<').append(written);
        if (depth == 1) {
            root(attributes);
        }
        for (int i = 0; i < attributes.getLength(); i++) {
            attribute(attributes.getURI(i), attributes.getLocalName(i), attributes.getValue(i));
        }
        uses.open(attributes.getValue("id"), SvgAddresses.href(attributes));
        out.append('>');
    }

    @Override
    public void endElement(String uri, String name, String qualified) {
        depth--;
        if (dropping > 0) {
            dropping--;
            return;
        }
        if (inStyle) {
            style();
        }
        uses.close();
        out.append("</").append(name.equals("a") ? "g" : name).append('>');
    }

    @Override
    public void characters(char[] text, int start, int length) {
        if (dropping == 0 && depth > 0) {
            String words = new String(text, start, length);
            (inStyle ? style : out).append(inStyle ? words : escape(words));
        }
    }

    @Override
    public void endDocument() throws SAXException {
        uses.check();
    }

    @Override
    public void fatalError(SAXParseException e) throws SAXParseException {
        throw e;
    }

    private void root(Attributes attributes) {
        size = SvgSize.of(attributes.getValue("width"), attributes.getValue("height"), attributes.getValue("viewBox"));
        out.append(" xmlns=\"").append(SVG).append("\" xmlns:xlink=\"").append(SvgAddresses.XLINK).append('"');
        out.append(" width=\"").append(size.width()).append("\" height=\"").append(size.height()).append('"');
        if (attributes.getValue("viewBox") == null) {
            out.append(" viewBox=\"0 0 ").append(size.width()).append(' ').append(size.height()).append('"');
        }
    }

    private void attribute(String uri, String name, String value) {
        boolean sized = depth == 1 && (name.equals("width") || name.equals("height"));
        boolean foreign = !uri.isEmpty() && !uri.equals(SvgAddresses.XLINK) && !uri.equals(XMLConstants.XML_NS_URI);
        if (foreign || sized) {
            return;
        }
        boolean base = name.equals("base");
        boolean event = name.startsWith("on");
        boolean address = name.equals("href") && !SvgAddresses.allowed(value);
        boolean paint = SvgAddresses.leaves(value) && !name.equals("href");
        if (base || event || address || paint) {
            dropped("the attribute " + name);
            return;
        }
        String prefix = uri.equals(SvgAddresses.XLINK) ? "xlink:" : uri.isEmpty() ? "" : "xml:";
        out.append(' ').append(prefix).append(name).append("=\"").append(escape(value).replace("\"", "&quot;")).append('"');
    }

    private void style() {
        String css = style.toString();
        style.setLength(0);
        inStyle = false;
        if (SvgAddresses.leaves(css) || css.contains("@import")) {
            dropped("a style sheet that loads something");
        } else {
            out.append(escape(css));
        }
    }

    private void dropped(String what) {
        SourceSpan at = SourceSpan.at(path, Math.max(1, place.getLineNumber()), Math.max(1, place.getColumnNumber()));
        problems.add(new Problem(
                Code.SVG_CLEANED,
                at,
                "the picture loses %s, which no edition may hold".formatted(what),
                "take it out in a drawing program, or save the picture as plain SVG"));
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
