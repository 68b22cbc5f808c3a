package octavo.epub;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;

/**
 * Fonts that cannot be taken out of the EPUB and used by just anybody: their first bytes are mixed with the publication's
 * name (EPUB 3.3, section 4.4).
 */
final class Obfuscation {

    /** Where the container says which of its files are so. */
    static final String LIST = "META-INF/encryption.xml";

    private static final String ALGORITHM = "http://www.idpf.org/2008/embedding";
    private static final int MIXED = 1040;

    private Obfuscation() {}

    /** The font mixed, or unmixed where it is mixed already. */
    static byte[] of(byte[] font, String identifier) {
        byte[] key = key(identifier);
        byte[] mixed = font.clone();
        for (int i = 0; i < Math.min(MIXED, font.length); i++) {
            mixed[i] ^= key[i % key.length];
        }
        return mixed;
    }

    /**
     * The document that tells of it.
     *
     * @param files their names in the container
     */
    static byte[] list(List<String> files) {
        Xml xml = new Xml();
        xml.start("encryption")
                .attribute("xmlns", "urn:oasis:names:tc:opendocument:xmlns:container")
                .attribute("xmlns:enc", "http://www.w3.org/2001/04/xmlenc#");
        for (String file : files) {
            xml.newline().start("enc:EncryptedData");
            xml.newline()
                    .start("enc:EncryptionMethod")
                    .attribute("Algorithm", ALGORITHM)
                    .end();
            xml.newline().start("enc:CipherData").start("enc:CipherReference");
            xml.attribute("URI", file).end().end().newline().end();
        }
        return xml.newline().end().newline().bytes();
    }

    private static byte[] key(String identifier) {
        try {
            String plain = identifier.replaceAll("[ \\t\\r\\n]", "");
            return MessageDigest.getInstance("SHA-1").digest(plain.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
