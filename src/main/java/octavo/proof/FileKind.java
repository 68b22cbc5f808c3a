package octavo.proof;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** What a finished file is, by its first bytes. */
enum FileKind {
    /** A ZIP: a damaged EPUB too. */
    EPUB("PK\u0003\u0004"),
    PDF("%PDF-"),
    OTHER("");

    private final byte[] signature;

    FileKind(String signature) {
        this.signature = signature.getBytes(StandardCharsets.ISO_8859_1);
    }

    static FileKind of(byte[] bytes) {
        return Arrays.stream(values())
                .filter(kind -> Arrays.equals(
                        kind.signature, Arrays.copyOf(bytes, Math.min(bytes.length, kind.signature.length))))
                .findFirst()
                .orElse(OTHER);
    }
}
