package octavo.manuscript.picture;

import org.xml.sax.SAXException;
import org.xml.sax.ext.DefaultHandler2;

/** A document type may be named, but may declare nothing: declared entities are how small files become huge ones. */
final class EntityRefuser extends DefaultHandler2 {

    @Override
    public void internalEntityDecl(String name, String value) throws SAXException {
        throw new SAXException("it declares the entity \"%s\"".formatted(name));
    }

    @Override
    public void externalEntityDecl(String name, String publicId, String systemId) throws SAXException {
        throw new SAXException("it declares the entity \"%s\"".formatted(name));
    }
}
