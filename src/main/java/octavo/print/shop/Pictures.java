package octavo.print.shop;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/** The pictures of a book by the names that its pages use. */
@FunctionalInterface
public interface Pictures {

    /** The scheme of the addresses by which XSL-FO calls pictures in. */
    String SCHEME = "octavo-picture";

    /** PNG, JPEG, GIF or sanitised SVG; empty where there is no such picture. */
    Optional<byte[]> bytes(String name);

    /** The name behind such an address, without its {@code url()}; empty for another. */
    static String name(String address) {
        return address.startsWith(SCHEME) ? URI.create(address).getPath().substring(1) : "";
    }

    /** What stands in {@code src} for a picture's name, as {@code url('…')} wants it. */
    static String address(String name) {
        try {
            String path = new URI(null, null, "/" + name, null).toASCIIString();
            return "url('" + SCHEME + ":"
                    + path.replace("'", "%27").replace("(", "%28").replace(")", "%29") + "')";
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
