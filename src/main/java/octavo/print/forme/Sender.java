package octavo.print.forme;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;
import org.xml.sax.helpers.LocatorImpl;
import org.xml.sax.helpers.XMLFilterImpl;

/**
 * Stands between copy and FOP: takes the keys out and sends their numbers as line numbers instead, which FOP keeps with
 * every block it lays out and names in every event.
 */
final class Sender extends XMLFilterImpl {

    private static final String XML = "http://www.w3.org/XML/1998/namespace";

    private final List<String> keys = new ArrayList<>(List.of(""));
    private final Deque<Integer> open = new ArrayDeque<>();
    private final LocatorImpl place = new LocatorImpl();
    private final Set<String> languages = new HashSet<>();
    private final Set<String> families = new HashSet<>();
    private final Consumer<String> language;
    private final Runnable family;
    private String element = "";

    /**
     * @param language told of every language once, before its first element goes to FOP
     * @param family run before the first element of every family goes to FOP
     */
    Sender(ContentHandler fop, Consumer<String> language, Runnable family) {
        this.language = language;
        this.family = family;
        setContentHandler(fop);
        place.setLineNumber(0);
        place.setColumnNumber(0);
        open.push(0);
        fop.setDocumentLocator(place);
    }

    /** The key that was sent as a line number. */
    String key(int line) {
        return line > 0 && line < keys.size() ? keys.get(line) : "";
    }

    /** The number of the key in force. */
    int line() {
        return place.getLineNumber();
    }

    /** Whether what was sent last begins a picture, which FOP opens at once. */
    boolean beganPicture() {
        return element.equals("external-graphic");
    }

    /** The copy's own places, if it sets any, mean nothing here. */
    @Override
    public void setDocumentLocator(Locator ignored) {}

    @Override
    public void startElement(String uri, String local, String name, Attributes attributes) throws SAXException {
        element = local;
        int key = attributes.getIndex(Copy.NAMESPACE, Copy.KEY);
        open.push(key < 0 ? open.peek() : number(attributes.getValue(key)));
        place.setLineNumber(open.peek());
        String lang = attributes.getValue(XML, "lang");
        if (lang != null && languages.add(lang)) {
            language.accept(lang);
        }
        String face = attributes.getValue("font-family");
        if (face != null && families.add(face)) {
            family.run();
        }
        super.startElement(uri, local, name, key < 0 ? attributes : without(key, attributes));
    }

    @Override
    public void endElement(String uri, String local, String name) throws SAXException {
        element = "";
        super.endElement(uri, local, name);
        open.pop();
        place.setLineNumber(open.peek());
    }

    private int number(String key) {
        keys.add(key);
        return keys.size() - 1;
    }

    private static Attributes without(int index, Attributes attributes) {
        AttributesImpl kept = new AttributesImpl(attributes);
        kept.removeAttribute(index);
        return kept;
    }
}
