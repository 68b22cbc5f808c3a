package octavo.book;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/** The one name by which an edition is known: its ISBN, the identifier it is given, or one made from its facts. */
public final class Identity {

    /** The name space of URLs in RFC 9562, appendix C; the name made in it is no URL but cannot be taken for another. */
    private static final UUID NAME_SPACE = UUID.fromString("6ba7b811-9dad-11d1-80b4-00c04fd430c8");

    private Identity() {}

    /** A URN: {@code urn:isbn:…}, the one that the book gives, or a {@code urn:uuid:…} of version 5 (RFC 9562). */
    public static String of(Book book, Edition edition) {
        return edition.isbn()
                .map(Isbn::urn)
                .orElseGet(() -> edition.identifier().isEmpty()
                        ? "urn:uuid:" + version5(facts(book, edition))
                        : edition.identifier());
    }

    /** Whether it is made from the edition's facts, and will change where they do. */
    public static boolean isMade(Edition edition) {
        return edition.isbn().isEmpty() && edition.identifier().isEmpty();
    }

    private static String facts(Book book, Edition edition) {
        return String.join(
                "\n",
                "octavo",
                book.metadata().language().tag(),
                book.metadata().publisher().name(),
                book.title(edition),
                edition.name());
    }

    /** RFC 9562, section 5.5. */
    private static UUID version5(String name) {
        ByteBuffer space = ByteBuffer.allocate(16)
                .putLong(NAME_SPACE.getMostSignificantBits())
                .putLong(NAME_SPACE.getLeastSignificantBits());
        MessageDigest digest;
        try {
            digest = MessageDigest.getInstance("SHA-1");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
        digest.update(space.array());
        ByteBuffer hash = ByteBuffer.wrap(digest.digest(name.getBytes(StandardCharsets.UTF_8)));
        long most = hash.getLong() & ~0xF000L | 0x5000L;
        long least = hash.getLong() & ~(0xC000L << 48) | 0x8000L << 48;
        return new UUID(most, least);
    }
}
