package octavo.print.fo;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import octavo.style.Style;
import octavo.style.value.Property;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;

/** Writes formatting objects; of inherited properties only those that change. */
final class Fo {

    private static final String NAMESPACE = "http://www.w3.org/1999/XSL/Format";
    private static final String PREFIX = "fo:";
    private static final String XML = "http://www.w3.org/XML/1998/namespace";
    static final String LANGUAGE = "xml:lang";

    private final ContentHandler out;
    private final Deque<String> open = new ArrayDeque<>();
    private final Deque<Map<String, String>> inherited = new ArrayDeque<>();

    Fo(ContentHandler out) {
        this.out = out;
        inherited.push(Map.of());
    }

    /** Begins a document with its {@code fo:root}. */
    void begin() throws SAXException {
        begin(Traits.none());
    }

    /** The same for text that is read in the direction of a style. */
    void begin(Style text) throws SAXException {
        boolean mirrored = text.is(Property.DIRECTION, "rtl");
        begin(mirrored ? Traits.of("writing-mode", "rl-tb") : Traits.none());
    }

    private void begin(Traits root) throws SAXException {
        out.startDocument();
        out.startPrefixMapping("fo", NAMESPACE);
        open("root", root);
    }

    /** Ends the document. */
    void end() throws SAXException {
        close();
        out.endPrefixMapping("fo");
        out.endDocument();
    }

    Fo open(String name) throws SAXException {
        return open(name, Traits.none());
    }

    Fo open(String name, Traits traits) throws SAXException {
        Map<String, String> outer = inherited.peek();
        Map<String, String> inner = traits.inherited();
        AttributesImpl attributes = traits.own();
        if (inner.isEmpty() || inner == outer) {
            inherited.push(outer);
        } else {
            inner.forEach((property, value) -> {
                if (!value.equals(outer.get(property))) {
                    add(attributes, property, value);
                }
            });
            inherited.push(outer.keySet().equals(inner.keySet()) ? inner : merged(outer, inner));
        }
        open.push(name);
        out.startElement(NAMESPACE, name, PREFIX + name, attributes);
        return this;
    }

    Fo words(String words) throws SAXException {
        out.characters(words.toCharArray(), 0, words.length());
        return this;
    }

    Fo close() throws SAXException {
        String name = open.pop();
        inherited.pop();
        out.endElement(NAMESPACE, name, PREFIX + name);
        return this;
    }

    /** An element without content. */
    Fo empty(String name, Traits traits) throws SAXException {
        return open(name, traits).close();
    }

    /** Whether an element with these properties would differ from what it stands in. */
    boolean changes(Traits traits) {
        Map<String, String> outer = inherited.peek();
        return !traits.isEmpty()
                || traits.inherited().entrySet().stream()
                        .anyMatch(property -> !property.getValue().equals(outer.get(property.getKey())));
    }

    private static void add(AttributesImpl attributes, String property, String value) {
        if (property.equals(LANGUAGE)) {
            attributes.addAttribute(XML, "lang", LANGUAGE, "CDATA", value);
        } else {
            attributes.addAttribute("", property, property, "CDATA", value);
        }
    }

    private static Map<String, String> merged(Map<String, String> outer, Map<String, String> inner) {
        Map<String, String> merged = new LinkedHashMap<>(outer);
        merged.putAll(inner);
        return merged;
    }
}
