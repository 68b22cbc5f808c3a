package octavo.manuscript.picture;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xml.sax.Attributes;

/** What an SVG may point to: places in itself, and pixels that it carries. */
final class SvgAddresses {

    static final String XLINK = "http://www.w3.org/1999/xlink";

    private static final Pattern PIXELS = Pattern.compile("data:image/(png|jpe?g|gif);base64,[A-Za-z0-9+/=\\s]*");
    private static final Pattern URL = Pattern.compile("url\\s*\\(\\s*['\"]?\\s*([^)]?)");
    private static final int MOST = 4 << 20;

    private SvgAddresses() {}

    static boolean allowed(String href) {
        String plain = href.strip();
        return plain.startsWith("#") || plain.length() <= MOST && PIXELS.matcher(plain).matches();
    }

    /** Whether a value calls for something that is not in the picture itself. */
    static boolean leaves(String value) {
        String plain = value.toLowerCase(Locale.ROOT).replaceAll("\\\\", "");
        Matcher urls = URL.matcher(plain);
        while (urls.find()) {
            if (!urls.group(1).equals("#")) {
                return true;
            }
        }
        return plain.contains("javascript:") || plain.contains("expression(");
    }

    /** The element's own or XLink's address, or empty. */
    static String href(Attributes attributes) {
        String plain = attributes.getValue("", "href");
        String linked = attributes.getValue(XLINK, "href");
        return plain != null ? plain : linked != null ? linked : "";
    }
}
