package octavo.manuscript.markdown;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Addresses as a chapter writes them. */
final class BookPath {

    /** What stays as it is in an address: RFC 3986's characters and the per cent sign of what is encoded. */
    private static final String PLAIN = "-._~:/?#@!$&'()*+,;=%";

    private BookPath() {}

    /**
     * The path from the book's folder.
     *
     * @param file the chapter, relative to the book
     * @param written relative to the chapter's folder, per cent signs and all
     * @return plain where it stays in the book, else with what leads out of it in front
     */
    static String of(String file, String written) {
        String path = decoded(written);
        if (path.startsWith("/")) {
            return path;
        }
        List<String> names = new ArrayList<>(List.of(file.split("/")));
        names.removeLast();
        for (String name : path.split("/")) {
            boolean up =
                    name.equals("..") && !names.isEmpty() && !names.getLast().equals("..");
            if (up) {
                names.removeLast();
            } else if (!name.isEmpty() && !name.equals(".")) {
                names.add(name);
            }
        }
        return String.join("/", names);
    }

    /** The text that {@code %C3%A9} and its like stand for; as it is where they stand for none. */
    static String decoded(String written) {
        if (written.indexOf('%') < 0) {
            return written;
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] utf8 = written.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < utf8.length; i++) {
            boolean encoded =
                    utf8[i] == '%' && i + 2 < utf8.length && digit(utf8[i + 1]) >= 0 && digit(utf8[i + 2]) >= 0;
            bytes.write(encoded ? 16 * digit(utf8[++i]) + digit(utf8[++i]) : utf8[i]);
        }
        String decoded = bytes.toString(StandardCharsets.UTF_8);
        return decoded.indexOf('\uFFFD') < 0 && decoded.indexOf('\0') < 0 ? decoded : written;
    }

    /** An address with everything encoded that may not stand in one (RFC 3986, section 2). */
    static String encoded(String address) {
        StringBuilder encoded = new StringBuilder();
        for (byte b : address.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            boolean plain = c < 0x80 && Character.isLetterOrDigit(c) || PLAIN.indexOf(c) >= 0;
            encoded.append(plain ? String.valueOf(c) : "%%%02X".formatted((int) c));
        }
        return encoded.toString();
    }

    private static int digit(byte b) {
        return Character.digit((char) b, 16);
    }
}
