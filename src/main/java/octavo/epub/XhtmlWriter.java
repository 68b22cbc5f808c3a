package octavo.epub;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import octavo.markup.Node;

/** Marked-up elements as XHTML. */
final class XhtmlWriter {

    /** The head of a cell's column, for themes. */
    static final String LABEL = "data-label";

    /** How wide the text of a book is, in the letters of a reader. */
    private static final int MEASURE = 30;

    private static final Set<String> VOID = Set.of("br", "col", "hr", "img");
    private static final Set<String> OWN_LINE = Set.of(
            "aside",
            "blockquote",
            "caption",
            "colgroup",
            "dd",
            "div",
            "dl",
            "dt",
            "figcaption",
            "figure",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "hr",
            "li",
            "ol",
            "p",
            "pre",
            "section",
            "table",
            "tbody",
            "thead",
            "tr",
            "ul");

    private final Xml xml;
    private final Links links;
    private final String file;

    /**
     * @param file the document that is written, inside the package's folder
     */
    XhtmlWriter(Xml xml, Links links, String file) {
        this.xml = xml;
        this.links = links;
        this.file = file;
    }

    void node(Node node) {
        switch (node) {
            case Node.Words words -> xml.text(words.text());
            case Node.PageNumber _ -> {}
            case Node.Places places -> places.counted().forEach(this::node);
            case Node.Element element -> element(element);
        }
    }

    void children(Node.Element element) {
        element.children().forEach(this::node);
    }

    /** An element's start tag, with what it means. */
    void start(Node.Element element, Semantics semantics) {
        xml.start(element.name())
                .attribute("id", element.id())
                .attribute("class", String.join(" ", element.classes()))
                .attribute("epub:type", semantics.type())
                .attribute("role", semantics.role());
        for (Map.Entry<String, String> attribute : element.attributes().entrySet()) {
            attribute(element, attribute.getKey(), attribute.getValue());
        }
    }

    private void element(Node.Element element) {
        if (element.name().equals("span")
                && element.children().isEmpty()
                && element.id().isEmpty()) {
            return;
        }
        if (OWN_LINE.contains(element.name())) {
            xml.newline();
        }
        Node.Element shaped = shaped(element);
        start(shaped, Semantics.of(element));
        if (VOID.contains(element.name())) {
            xml.end();
        } else {
            children(shaped);
            xml.endOpen();
        }
    }

    private void attribute(Node.Element element, String name, String value) {
        switch (name) {
            case "src" -> xml.attribute("src", links.picture(value, file));
            case "href" -> xml.attribute("href", links.to(value, file));
            case "alt" -> xml.emptyAttribute("alt", value);
            case "lang" -> xml.attribute("lang", value).attribute("xml:lang", value);
            case "data-width" -> {
                if (!element.name().equals("figure")) {
                    xml.attribute("style", width(element, value.replace("%", "")));
                }
            }
            default -> {
                if (!name.startsWith("data-") || name.equals(LABEL)) {
                    xml.attribute(name, value);
                }
            }
        }
    }

    /** A share of the measure; that of a book where a drawing's lettering would outgrow the text beside it. */
    private static String width(Node.Element element, String share) {
        boolean drawing = element.attribute("src")
                .filter(src -> src.toLowerCase(Locale.ROOT).endsWith(".svg"))
                .isPresent();
        return "width: " + share + "%"
                + (drawing ? "; max-width: " + (double) MEASURE * Integer.parseInt(share) / 100 + "em" : "");
    }

    private static Node.Element shaped(Node.Element element) {
        return element.name().equals("table") ? WideTable.of(element) : narrowed(element);
    }

    /** A figure's width is its picture's. */
    private static Node.Element narrowed(Node.Element element) {
        boolean narrow = element.name().equals("figure")
                && element.attribute("data-width").isPresent();
        if (!narrow) {
            return element;
        }
        List<Node> children = new ArrayList<>();
        for (Node child : element.children()) {
            boolean picture =
                    child instanceof Node.Element inner && inner.name().equals("img");
            children.add(
                    picture
                            ? sized(
                                    (Node.Element) child,
                                    element.attribute("data-width").orElseThrow())
                            : child);
        }
        return new Node.Element(
                element.name(), element.id(), element.classes(), element.attributes(), children, element.place());
    }

    private static Node.Element sized(Node.Element picture, String width) {
        var attributes = new LinkedHashMap<>(picture.attributes());
        attributes.put("data-width", width);
        return new Node.Element(
                picture.name(), picture.id(), picture.classes(), attributes, picture.children(), picture.place());
    }
}
