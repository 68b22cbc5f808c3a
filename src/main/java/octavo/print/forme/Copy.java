package octavo.print.forme;

import java.util.Optional;
import octavo.source.SourceSpan;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/** What is to be set: one division as XSL-FO, sent as events. */
public interface Copy {

    /**
     * The namespace of the attribute {@value #KEY} that gives an element, and all in it, a name of the caller's own.
     * FOP never sees it; a {@link Setting} tells by it what stands where.
     */
    String NAMESPACE = "urn:octavo:copy";

    /** The attribute's local name. */
    String KEY = "key";

    /** Sends a whole document, from {@code startDocument} to {@code endDocument}; called once for each setting. */
    void send(ContentHandler fo) throws SAXException;

    /** Where in the manuscript a key's element stands; an empty key asks for the division itself. */
    SourceSpan place(String key);

    /** What a {@code role} in the copy means to those who hear it; nothing where it is only looked at. */
    default Optional<Meaning> meaning(String role) {
        return Optional.empty();
    }
}
