package octavo.verify.text;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The reading order that a package document gives. */
final class Spine {

    private Spine() {}

    /** Names of the content documents in the container, in order. */
    static List<String> documents(String opf, byte[] packageDocument) throws XMLStreamException {
        Map<String, String> manifest = new HashMap<>();
        List<String> order = new ArrayList<>();
        XMLStreamReader xml = EpubText.xml(packageDocument);
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "item" -> manifest.put(xml.getAttributeValue(null, "id"), xml.getAttributeValue(null, "href"));
                    case "itemref" -> order.add(xml.getAttributeValue(null, "idref"));
                    default -> {}
                }
            }
        }
        return order.stream().map(manifest::get).map(href -> resolve(opf, href)).toList();
    }

    private static String resolve(String opf, String href) {
        return URI.create("/" + opf).resolve(href).getPath().substring(1);
    }
}
