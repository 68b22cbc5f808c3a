package octavo.catalogue;

import java.io.ByteArrayOutputStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Elements as they are written one after the other, each on a line of its own; what is empty is left out. */
final class Slip {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final XMLStreamWriter xml;
    private int depth;

    Slip() {
        try {
            xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
            xml.writeStartDocument("UTF-8", "1.0");
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What stands inside an element. */
    @FunctionalInterface
    interface Inside {
        void write();
    }

    /** The root, in its name space. */
    void message(String name, String namespace, String release, Inside inside) {
        try {
            xml.writeCharacters("\n");
            xml.writeStartElement(name);
            xml.writeDefaultNamespace(namespace);
            xml.writeAttribute("release", release);
            within(inside);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    void group(String name, Inside inside) {
        try {
            line();
            xml.writeStartElement(name);
            within(inside);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    void text(String name, String words) {
        if (words.isEmpty()) {
            return;
        }
        try {
            line();
            xml.writeStartElement(name);
            xml.writeCharacters(words);
            xml.writeEndElement();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A date with its form by list 55. */
    void date(String form, String digits) {
        try {
            line();
            xml.writeStartElement("Date");
            xml.writeAttribute("dateformat", form);
            xml.writeCharacters(digits);
            xml.writeEndElement();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    void empty(String name) {
        try {
            line();
            xml.writeEmptyElement(name);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    byte[] end() {
        try {
            xml.writeEndDocument();
            xml.writeCharacters("\n");
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return out.toByteArray();
    }

    private void within(Inside inside) throws XMLStreamException {
        depth++;
        inside.write();
        depth--;
        line();
        xml.writeEndElement();
    }

    private void line() throws XMLStreamException {
        xml.writeCharacters("\n" + "  ".repeat(depth));
    }
}
