package octavo.print.presswork;

import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/**
 * What XMP says of a file that keeps to PDF/A-2a (ISO 19005-2, 6.6.4) and PDF/UA-1 (ISO 14289-1, 5), the second described
 * for the first, which does not know it (ISO 19005-2, 6.6.2.3.3).
 */
final class Conformance {

    private static final String PDFA = "http://www.aiim.org/pdfa/ns/id/";
    private static final String PDFUA = "http://www.aiim.org/pdfua/ns/id/";
    private static final String EXTENSION = "http://www.aiim.org/pdfa/ns/extension/";
    private static final String SCHEMA = "http://www.aiim.org/pdfa/ns/schema#";
    private static final String PROPERTY = "http://www.aiim.org/pdfa/ns/property#";
    private static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";

    private static final String DESCRIPTION = "rdf:Description";

    private Conformance() {}

    /** Writes a description for each of them: their properties are named alike, and readers mix them up. */
    static void write(ContentHandler out) throws SAXException {
        out.startPrefixMapping("pdfaid", PDFA);
        Xmp.start(out, RDF, DESCRIPTION, RDF, "rdf:about", "");
        Xmp.simple(out, PDFA, "pdfaid:part", "2");
        Xmp.simple(out, PDFA, "pdfaid:conformance", "A");
        Xmp.end(out, "", RDF, DESCRIPTION);
        out.startPrefixMapping("pdfuaid", PDFUA);
        Xmp.start(out, RDF, DESCRIPTION, RDF, "rdf:about", "");
        Xmp.simple(out, PDFUA, "pdfuaid:part", "1");
        out.startPrefixMapping("pdfaExtension", EXTENSION);
        out.startPrefixMapping("pdfaSchema", SCHEMA);
        out.startPrefixMapping("pdfaProperty", PROPERTY);
        Xmp.start(out, EXTENSION, "pdfaExtension:schemas");
        item(out, "rdf:Bag");
        Xmp.simple(out, SCHEMA, "pdfaSchema:schema", "PDF/UA identification");
        Xmp.simple(out, SCHEMA, "pdfaSchema:namespaceURI", PDFUA);
        Xmp.simple(out, SCHEMA, "pdfaSchema:prefix", "pdfuaid");
        Xmp.start(out, SCHEMA, "pdfaSchema:property");
        item(out, "rdf:Seq");
        Xmp.simple(out, PROPERTY, "pdfaProperty:name", "part");
        Xmp.simple(out, PROPERTY, "pdfaProperty:valueType", "Integer");
        Xmp.simple(out, PROPERTY, "pdfaProperty:category", "internal");
        Xmp.simple(out, PROPERTY, "pdfaProperty:description", "Part of ISO 14289 that the file keeps to");
        end(out, "rdf:Seq");
        Xmp.end(out, "", SCHEMA, "pdfaSchema:property");
        end(out, "rdf:Bag");
        Xmp.end(out, "", EXTENSION, "pdfaExtension:schemas");
        Xmp.end(out, "", RDF, DESCRIPTION);
    }

    private static void item(ContentHandler out, String array) throws SAXException {
        Xmp.start(out, RDF, array);
        Xmp.start(out, RDF, "rdf:li", RDF, "rdf:parseType", "Resource");
    }

    private static void end(ContentHandler out, String array) throws SAXException {
        Xmp.end(out, "", RDF, "rdf:li");
        Xmp.end(out, "", RDF, array);
    }
}
