package octavo.print.presswork;

import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names a PDF by its content: the two identifiers of the trailer (ISO 32000-1, 14.4), which FOP makes from the clock,
 * become the digest of all the bytes with zeros in their place. The end of the file is held back until it is finished.
 */
final class ContentId extends FilterOutputStream {

    private static final int HELD = 8192;
    private static final Pattern IDENTIFIERS =
            Pattern.compile("(?<=/ID \\[)<([0-9A-Fa-f]{32})>\\s*<([0-9A-Fa-f]{32})>");

    private final MessageDigest digest;
    private final ByteArrayOutputStream tail = new ByteArrayOutputStream();

    ContentId(OutputStream out) {
        super(out);
        try {
            this.digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        tail.write(bytes, offset, length);
        if (tail.size() > 8 * HELD) {
            byte[] held = tail.toByteArray();
            pass(held, held.length - HELD);
            tail.reset();
            tail.write(held, held.length - HELD, HELD);
        }
    }

    private void pass(byte[] bytes, int length) throws IOException {
        digest.update(bytes, 0, length);
        out.write(bytes, 0, length);
    }

    /** Passes the end on; the stream beneath stays open. */
    void finish() throws IOException {
        String end = tail.toString(StandardCharsets.ISO_8859_1);
        Matcher identifiers = IDENTIFIERS.matcher(end);
        if (!identifiers.find()) {
            throw new IOException("the PDF has no identifier to be named by");
        }
        String without = end.substring(0, identifiers.start()) + end.substring(identifiers.end());
        digest.update(without.getBytes(StandardCharsets.ISO_8859_1));
        String id = HexFormat.of().withUpperCase().formatHex(digest.digest(), 0, 16);
        String named = end.substring(0, identifiers.start(1))
                + id
                + end.substring(identifiers.end(1), identifiers.start(2))
                + id
                + end.substring(identifiers.end(2));
        out.write(named.getBytes(StandardCharsets.ISO_8859_1));
        out.flush();
    }
}
