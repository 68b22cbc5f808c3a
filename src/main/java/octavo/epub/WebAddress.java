package octavo.epub;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Addresses outside the book, as a document may write them. */
final class WebAddress {

    private static final Pattern PARTS =
            Pattern.compile("((?:[A-Za-z][A-Za-z0-9+.-]*://[^/?#]*)?)([^#]*)(.*)", Pattern.DOTALL);
    private static final String NOWHERE = "[\\x00-\\x20\\x7F\"<>\\\\^`{|}]|%(?![0-9A-Fa-f]{2})";
    private static final Pattern IN_HOST = Pattern.compile(NOWHERE);
    private static final Pattern IN_PATH = Pattern.compile(NOWHERE + "|[\\[\\]]");
    private static final Pattern IN_FRAGMENT = Pattern.compile(NOWHERE + "|[\\[\\]]|(?!^)#");

    private WebAddress() {}

    /** With the ASCII characters encoded that may not stand where they do; RFC 3986, section 2.1. */
    static String written(String url) {
        Matcher parts = PARTS.matcher(url.strip());
        if (!parts.matches()) {
            return url;
        }
        return encoded(parts.group(1), IN_HOST)
                + encoded(parts.group(2), IN_PATH)
                + encoded(parts.group(3), IN_FRAGMENT);
    }

    private static String encoded(String part, Pattern forbidden) {
        return forbidden
                .matcher(part)
                .replaceAll(found -> "%"
                        + HexFormat.of().withUpperCase().formatHex(found.group().getBytes(StandardCharsets.US_ASCII)));
    }
}
