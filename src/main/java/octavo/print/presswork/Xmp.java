package octavo.print.presswork;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.apache.xmlgraphics.xmp.Metadata;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;

/**
 * The imprint as XMP (ISO 16684-1), its values typed as Dublin Core wants them: FOP's own would be plain text, in no
 * order, and dated by the clock.
 */
final class Xmp extends Metadata {

    private static final String X = "adobe:ns:meta/";
    private static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    private static final String DC = "http://purl.org/dc/elements/1.1/";
    private static final String PDF = "http://ns.adobe.com/pdf/1.3/";
    private static final String BASIC = "http://ns.adobe.com/xap/1.0/";
    private static final String XML = "http://www.w3.org/XML/1998/namespace";

    private final Imprint imprint;
    private final boolean tagged;

    /**
     * @param tagged whether it says that the file is PDF/A-2a and PDF/UA-1
     */
    Xmp(Imprint imprint, boolean tagged) {
        this.imprint = imprint;
        this.tagged = tagged;
    }

    @Override
    public void toSAX(ContentHandler out) throws SAXException {
        out.startPrefixMapping("x", X);
        start(out, X, "x:xmpmeta");
        out.startPrefixMapping("rdf", RDF);
        start(out, RDF, "rdf:RDF");
        out.startPrefixMapping("dc", DC);
        out.startPrefixMapping("pdf", PDF);
        out.startPrefixMapping("xmp", BASIC);
        start(out, RDF, "rdf:Description", RDF, "rdf:about", "");
        simple(out, DC, "dc:format", "application/pdf");
        languages(out, "dc:title", imprint.title());
        languages(out, "dc:description", imprint.description());
        array(out, "dc:creator", "rdf:Seq", imprint.authors());
        array(out, "dc:publisher", "rdf:Bag", List.of(imprint.publisher()));
        array(out, "dc:language", "rdf:Bag", List.of(imprint.language()));
        array(out, "dc:subject", "rdf:Bag", imprint.keywords());
        simple(out, DC, "dc:identifier", imprint.identifier());
        simple(out, PDF, "pdf:Keywords", String.join(", ", imprint.keywords()));
        simple(out, PDF, "pdf:Producer", imprint.creator());
        simple(out, BASIC, "xmp:CreatorTool", imprint.creator());
        simple(out, BASIC, "xmp:CreateDate", date());
        simple(out, BASIC, "xmp:MetadataDate", date());
        end(out, "", RDF, "rdf:Description");
        if (tagged) {
            Conformance.write(out);
        }
        out.endElement(RDF, "RDF", "rdf:RDF");
        out.endElement(X, "xmpmeta", "x:xmpmeta");
    }

    private String date() {
        return DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss'Z'", Locale.ROOT)
                .format(imprint.created().atOffset(ZoneOffset.UTC));
    }

    private static void languages(ContentHandler out, String name, String value) throws SAXException {
        if (!value.isEmpty()) {
            start(out, DC, name);
            start(out, RDF, "rdf:Alt");
            start(out, RDF, "rdf:li", XML, "xml:lang", "x-default");
            end(out, value, RDF, "rdf:li");
            end(out, "", RDF, "rdf:Alt");
            end(out, "", DC, name);
        }
    }

    private static void array(ContentHandler out, String name, String kind, List<String> values) throws SAXException {
        List<String> said = values.stream().filter(value -> !value.isEmpty()).toList();
        if (said.isEmpty()) {
            return;
        }
        start(out, DC, name);
        start(out, RDF, kind);
        for (String value : said) {
            simple(out, RDF, "rdf:li", value);
        }
        end(out, "", RDF, kind);
        end(out, "", DC, name);
    }

    static void simple(ContentHandler out, String namespace, String name, String value) throws SAXException {
        if (!value.isEmpty()) {
            start(out, namespace, name);
            end(out, value, namespace, name);
        }
    }

    static void start(ContentHandler out, String namespace, String name, String... attribute) throws SAXException {
        AttributesImpl attributes = new AttributesImpl();
        if (attribute.length > 0) {
            attributes.addAttribute(attribute[0], local(attribute[1]), attribute[1], "CDATA", attribute[2]);
        }
        out.startElement(namespace, local(name), name, attributes);
    }

    static void end(ContentHandler out, String text, String namespace, String name) throws SAXException {
        out.characters(text.toCharArray(), 0, text.length());
        out.endElement(namespace, local(name), name);
    }

    private static String local(String name) {
        return name.substring(name.indexOf(':') + 1);
    }
}
