package octavo.verify.text;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The letters of an EPUB's documents, in the order of its spine. */
final class EpubText {

    /** The largest EPUB that is read, unpacked, in bytes. */
    private static final long MOST = 1L << 30;

    private EpubText() {}

    static Letters of(byte[] epub) throws IOException {
        Map<String, byte[]> entries = unpack(epub);
        Letters letters = new Letters();
        try {
            String opf = attribute(entries.get("META-INF/container.xml"), "rootfile", "full-path");
            for (String document : Spine.documents(opf, entries.get(opf))) {
                read(entries.get(document), letters);
            }
        } catch (XMLStreamException e) {
            throw new IOException("not well-formed: " + e.getMessage(), e);
        }
        return letters;
    }

    static XMLStreamReader xml(byte[] bytes) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory.createXMLStreamReader(new ByteArrayInputStream(bytes));
    }

    private static void read(byte[] document, Letters letters) throws XMLStreamException {
        XMLStreamReader xml = xml(document);
        Deque<String> open = new ArrayDeque<>();
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> open.push(xml.getLocalName());
                case XMLStreamConstants.END_ELEMENT -> open.pop();
                case XMLStreamConstants.CHARACTERS -> {
                    if (!open.contains("head")) {
                        letters.add(xml.getText());
                    }
                }
                default -> {}
            }
        }
    }

    private static String attribute(byte[] bytes, String element, String attribute) throws XMLStreamException {
        XMLStreamReader xml = xml(bytes);
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT
                    && xml.getLocalName().equals(element)) {
                return xml.getAttributeValue(null, attribute);
            }
        }
        throw new XMLStreamException("no " + element);
    }

    private static Map<String, byte[]> unpack(byte[] epub) throws IOException {
        Map<String, byte[]> entries = new HashMap<>();
        long total = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(epub))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] bytes = zip.readNBytes((int) Math.min(Integer.MAX_VALUE - 8, MOST - total + 1));
                total += bytes.length;
                if (total > MOST) {
                    throw new IOException("larger than 1 GiB unpacked");
                }
                entries.put(entry.getName(), bytes);
            }
        }
        return entries;
    }
}
