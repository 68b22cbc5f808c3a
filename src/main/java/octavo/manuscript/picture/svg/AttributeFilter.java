package octavo.manuscript.picture.svg;

import java.util.Base64;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.xml.sax.Attributes;

/** Keeps the attributes that only describe the picture. */
final class AttributeFilter {

    private static final String XLINK = "http://www.w3.org/1999/xlink";

    /** As long as a picture inside a picture may be, in characters of base64: a mebibyte. */
    private static final int LONGEST = (1 << 20) * 4 / 3 + 100;

    /** What only a link has. */
    private static final Set<String> LINK = Set.of("href", "target", "rel", "download", "type");

    private static final Pattern INSIDE = Pattern.compile("#[^\\s#]+");
    private static final Pattern PICTURE = Pattern.compile(
            "data:image/(png|jpeg|jpg|gif);base64,[A-Za-z0-9+/\\s]+={0,2}\\s*", Pattern.CASE_INSENSITIVE);

    private final Predicate<byte[]> whole;
    private final Consumer<String> leftOut;
    private final InkUse inks;

    AttributeFilter(Predicate<byte[]> whole, Consumer<String> leftOut, InkUse inks) {
        this.inks = inks;
        this.whole = whole;
        this.leftOut = leftOut;
    }

    void filter(Node.Element element, Attributes attributes) {
        for (int i = 0; i < attributes.getLength(); i++) {
            String uri = attributes.getURI(i);
            String name = attributes.getLocalName(i);
            String value = attributes.getValue(i);
            if (element.name().equals("g") && LINK.contains(name)) {
                continue;
            }
            if (name.equals("href") && (uri.isEmpty() || uri.equals(XLINK))) {
                reference(element, value.strip());
            } else if (attributes.getQName(i).equals("xml:space")
                    || attributes.getQName(i).equals("xml:lang")) {
                element.attributes().put(attributes.getQName(i), value);
            } else if (attributes.getQName(i).equals("xml:base")) {
                leftOut.accept("an address that others start from");
            } else if (uri.isEmpty()) {
                own(element, name, value);
            }
        }
    }

    private void own(Node.Element element, String name, String value) {
        inks.look(name, value);
        if (name.regionMatches(true, 0, "on", 0, 2)) {
            leftOut.accept("the attribute %s".formatted(name));
        } else if (name.equals("style")) {
            element.attributes().put(name, SvgCss.clean(value, leftOut));
        } else if (SvgCss.isSafe(value)) {
            element.attributes().put(name, value);
        } else {
            leftOut.accept("the attribute %s, which reads another file,".formatted(name));
        }
    }

    /** Batik knows only {@code xlink:href}. */
    private void reference(Node.Element element, String address) {
        boolean image = element.name().equals("image");
        if (image ? isPicture(address) : INSIDE.matcher(address).matches()) {
            element.attributes().putIfAbsent("xlink:href", address);
        } else {
            leftOut.accept("what <%s> shows from elsewhere".formatted(element.name()));
        }
    }

    private boolean isPicture(String address) {
        if (address.length() > LONGEST || !PICTURE.matcher(address).matches()) {
            return false;
        }
        String base64 = address.substring(address.indexOf(',') + 1);
        return whole.test(Base64.getMimeDecoder().decode(base64));
    }
}
