package octavo.press.platemaking;

import java.util.ArrayDeque;
import java.util.Deque;
import octavo.measure.PageSize;
import octavo.plate.Area;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;

/** Writes formatting objects, attributes being names and values by turns. */
final class FoPen {

    private static final String FO = "http://www.w3.org/1999/XSL/Format";
    private static final String SVG = "http://www.w3.org/2000/svg";

    private record Element(String namespace, String local, String name) {}

    private final ContentHandler out;
    private final Deque<Element> open = new ArrayDeque<>();

    FoPen(ContentHandler out) {
        this.out = out;
    }

    private void begin() throws SAXException {
        out.startDocument();
        out.startPrefixMapping("fo", FO);
        out.startPrefixMapping("svg", SVG);
        open("root");
    }

    /** Begins a document of one page, which is nothing but containers. */
    void beginPage(PageSize page) throws SAXException {
        String width = page.width().toString();
        String height = page.height().toString();
        begin();
        open("layout-master-set");
        open("simple-page-master", "master-name", "page", "page-width", width, "page-height", height);
        open("region-body").close().close().close();
        open("page-sequence", "master-reference", "page");
        open("flow", "flow-name", "xsl-region-body");
        open("block", "font-size", "0pt", "line-height", "0pt");
    }

    void endPage() throws SAXException {
        close().close().close();
        end();
    }

    private void end() throws SAXException {
        close();
        out.endPrefixMapping("svg");
        out.endPrefixMapping("fo");
        out.endDocument();
    }

    FoPen open(String local, String... attributes) throws SAXException {
        return open(new Element(FO, local, "fo:" + local), attributes);
    }

    FoPen openSvg(String local, String... attributes) throws SAXException {
        return open(new Element(SVG, local, "svg:" + local), attributes);
    }

    /** Opens a container that lies at its place whatever is around it, with one attribute more. */
    FoPen container(Area area, String name, String value) throws SAXException {
        return open(
                "block-container",
                "absolute-position",
                "fixed",
                "left",
                area.left().toString(),
                "top",
                area.top().toString(),
                "width",
                area.width().toString(),
                "height",
                area.height().toString(),
                name,
                value);
    }

    FoPen words(String words) throws SAXException {
        out.characters(words.toCharArray(), 0, words.length());
        return this;
    }

    FoPen close() throws SAXException {
        Element element = open.pop();
        out.endElement(element.namespace, element.local, element.name);
        return this;
    }

    private FoPen open(Element element, String... attributes) throws SAXException {
        AttributesImpl all = new AttributesImpl();
        for (int i = 0; i < attributes.length; i += 2) {
            all.addAttribute("", attributes[i], attributes[i], "CDATA", attributes[i + 1]);
        }
        open.push(element);
        out.startElement(element.namespace, element.local, element.name, all);
        return this;
    }
}
