package octavo.print.fo;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.transform.TransformerConfigurationException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.sax.SAXTransformerFactory;
import javax.xml.transform.sax.TransformerHandler;
import javax.xml.transform.stream.StreamResult;
import octavo.print.forme.Copy;
import org.apache.fop.fo.extensions.ExtensionElementMapping;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;
import org.xml.sax.helpers.XMLFilterImpl;

/** The copy of a book's divisions written out as XSL-FO, for people who want to look: nothing is made from it. */
public final class Transcript {

    /** The first moment that an archive can tell. */
    private static final LocalDateTime EPOCH = LocalDateTime.of(1980, 1, 1, 0, 0);

    private Transcript() {}

    /** A ZIP archive with a document for each division, in their order; the same copy gives the same bytes. */
    public static byte[] of(List<GalleyCopy> divisions) {
        ByteArrayOutputStream archive = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(archive)) {
            for (int i = 0; i < divisions.size(); i++) {
                GalleyCopy copy = divisions.get(i).again();
                ZipEntry entry =
                        new ZipEntry("%03d-%s.fo".formatted(i + 1, copy.galley().id()));
                entry.setTimeLocal(EPOCH);
                zip.putNextEntry(entry);
                copy.send(new Written(zip));
                zip.closeEntry();
            }
        } catch (IOException | SAXException e) {
            throw new IllegalStateException(e);
        }
        return archive.toByteArray();
    }

    /** Writes events as a document, without the keys by which blocks are known. */
    private static final class Written extends XMLFilterImpl {

        Written(OutputStream out) {
            try {
                var factory = (SAXTransformerFactory) TransformerFactory.newDefaultInstance();
                TransformerHandler writer = factory.newTransformerHandler();
                writer.setResult(new StreamResult(out));
                setContentHandler(writer);
            } catch (TransformerConfigurationException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public void startDocument() throws SAXException {
            super.startDocument();
            startPrefixMapping("fox", ExtensionElementMapping.URI);
        }

        @Override
        public void startElement(String uri, String local, String name, Attributes attributes) throws SAXException {
            AttributesImpl shown = new AttributesImpl(attributes);
            int key = shown.getIndex(Copy.NAMESPACE, Copy.KEY);
            if (key >= 0) {
                shown.removeAttribute(key);
            }
            super.startElement(uri, local, name, shown);
        }
    }
}
