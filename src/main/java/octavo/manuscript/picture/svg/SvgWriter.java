package octavo.manuscript.picture.svg;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import java.util.function.UnaryOperator;

/** Writes a picture as XML that is the same every time. */
final class SvgWriter {

    private final StringBuilder out = new StringBuilder();

    private final UnaryOperator<String> colours;

    private SvgWriter(UnaryOperator<String> colours) {
        this.colours = colours;
    }

    /**
     * The picture's file.
     *
     * @param colours how values and style sheets are written that may speak of inks
     */
    static byte[] write(Node.Element root, Dimensions size, UnaryOperator<String> colours) {
        SequencedMap<String, String> attributes = new LinkedHashMap<>();
        attributes.put("xmlns", SvgHandler.NAMESPACE);
        attributes.put("xmlns:xlink", "http://www.w3.org/1999/xlink");
        attributes.putAll(root.attributes());
        attributes.put("width", String.valueOf(size.width()));
        attributes.put("height", String.valueOf(size.height()));
        attributes.put("viewBox", size.viewBox());
        SvgWriter writer = new SvgWriter(colours);
        writer.out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        writer.write(new Node.Element(root.name(), attributes, root.content()), false);
        writer.out.append('\n');
        return writer.out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void write(Node node, boolean style) {
        switch (node) {
            case Node.Text(String text) -> escape(style ? colours.apply(text) : text);
            case Node.Element element -> {
                out.append('<').append(element.name());
                for (Map.Entry<String, String> attribute : element.attributes().entrySet()) {
                    out.append(' ').append(attribute.getKey()).append("=\"");
                    escape(colours.apply(attribute.getValue()));
                    out.append('"');
                }
                out.append(element.content().isEmpty() ? "/>" : ">");
                boolean css = element.name().equals("style");
                element.content().forEach(inner -> write(inner, css));
                if (!element.content().isEmpty()) {
                    out.append("</").append(element.name()).append('>');
                }
            }
        }
    }

    private void escape(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                default -> out.append(c);
            }
        }
    }
}
