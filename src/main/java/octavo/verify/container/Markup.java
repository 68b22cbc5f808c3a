package octavo.verify.container;

import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * An element of an XML document, without its namespace.
 *
 * @param attributes by local name
 * @param text its own and that of all in it
 * @param line of the end of its start tag, from 1
 * @param column just behind its start tag, from 1
 */
public record Markup(
        String name, Map<String, String> attributes, String text, List<Markup> children, int line, int column) {

    private static final int DEEPEST = 64;
    private static final int MOST = 2_000_000;

    /**
     * The root of a document; of entities only those are known that XHTML has.
     *
     * @param file for the message where it is not well-formed
     */
    public static Markup read(byte[] document, String file) throws Unreadable {
        try {
            return parse(document, file);
        } catch (XMLStreamException e) {
            throw new Unreadable("is broken: %s is not well-formed at line %d"
                    .formatted(
                            file, e.getLocation() == null ? 1 : e.getLocation().getLineNumber()));
        }
    }

    /** This element and all in it, in order. */
    public List<Markup> all() {
        List<Markup> all = new ArrayList<>();
        Deque<Markup> rest = new ArrayDeque<>(List.of(this));
        while (!rest.isEmpty()) {
            Markup next = rest.pop();
            all.add(next);
            next.children.reversed().forEach(rest::push);
        }
        return all;
    }

    /** Those in it that have this name. */
    public List<Markup> all(String wanted) {
        return all().stream().filter(element -> element.name.equals(wanted)).toList();
    }

    public String attribute(String key) {
        return attributes.getOrDefault(key, "");
    }

    private static Markup parse(byte[] document, String file) throws XMLStreamException, Unreadable {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        XMLStreamReader xml = factory.createXMLStreamReader(new ByteArrayInputStream(document));
        Deque<Open> open = new ArrayDeque<>(List.of(new Open("", Map.of(), 1, 1)));
        int count = 0;
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    if (++count > MOST || open.size() > DEEPEST) {
                        throw new Unreadable("is nested too deep or too long, in " + file);
                    }
                    Location end = xml.getLocation();
                    open.push(
                            new Open(xml.getLocalName(), attributes(xml), end.getLineNumber(), end.getColumnNumber()));
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
                    open.peek().text.append(xml.getText());
                case XMLStreamConstants.ENTITY_REFERENCE ->
                    open.peek()
                            .text
                            .append(Entities.text(xml.getLocalName())
                                    .orElseThrow(() -> new XMLStreamException("unknown entity", xml.getLocation())));
                case XMLStreamConstants.END_ELEMENT -> {
                    Open done = open.pop();
                    open.peek().children.add(done.end());
                    open.peek().text.append(done.text);
                }
                default -> {}
            }
        }
        return open.peek().children.getFirst();
    }

    private static Map<String, String> attributes(XMLStreamReader xml) {
        Map<String, String> attributes = new LinkedHashMap<>();
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            attributes.put(xml.getAttributeLocalName(i), xml.getAttributeValue(i));
        }
        return attributes;
    }

    private record Open(
            String name,
            Map<String, String> attributes,
            StringBuilder text,
            List<Markup> children,
            int line,
            int column) {

        Open(String name, Map<String, String> attributes, int line, int column) {
            this(name, attributes, new StringBuilder(), new ArrayList<>(), line, column);
        }

        Markup end() {
            return new Markup(name, attributes, text.toString(), children, line, column);
        }
    }
}
