package octavo.manuscript.picture;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import octavo.problem.Code;

/** What a file is by its first bytes; its name says nothing. */
enum Signature {
    PNG("\u0089PNG\r\n\u001A\n"),
    JPEG("\u00FF\u00D8\u00FF"),
    GIF("GIF8"),
    TIFF("II*\0", "MM\0*"),
    WEBP("RIFF....WEBP"),
    XML(),
    OTHER();

    /** Files that people take for pictures that a book can hold. */
    private static final Map<String, String> KNOWN = new LinkedHashMap<>();

    static {
        KNOWN.put("%PDF", "a PDF");
        KNOWN.put("%!PS", "PostScript");
        KNOWN.put("BM", "a bitmap of Windows");
        KNOWN.put("\u001F\u008B", "a compressed file");
        KNOWN.put("8BPS", "a Photoshop file");
        KNOWN.put("....ftypavif", "an AVIF");
        KNOWN.put("....ftyp", "a HEIF or a film");
        KNOWN.put("\u0001\0\0\0", "a metafile of Windows");
        KNOWN.put("PK", "a zip");
    }

    private final String[] beginnings;

    Signature(String... beginnings) {
        this.beginnings = beginnings;
    }

    static Signature of(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, 64), StandardCharsets.ISO_8859_1);
        for (Signature signature : values()) {
            for (String beginning : signature.beginnings) {
                if (begins(head, beginning)) {
                    return signature;
                }
            }
        }
        return head.replace("\0", "")
                        .replaceFirst("^(\u00EF\u00BB\u00BF|\u00FF\u00FE|\u00FE\u00FF)", "")
                        .strip()
                        .startsWith("<")
                ? XML
                : OTHER;
    }

    static BadPicture refuse(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, 64), StandardCharsets.ISO_8859_1);
        String what = KNOWN.entrySet().stream()
                .filter(known -> begins(head, known.getKey()))
                .findFirst()
                .map(known -> "is " + known.getValue())
                .orElse(bytes.length == 0 ? "is an empty file" : "is no picture");
        return new BadPicture(Code.PICTURE_KIND, what, "bring it as PNG, JPEG, GIF, SVG, TIFF or WebP");
    }

    /** A dot stands for any byte. */
    private static boolean begins(String head, String beginning) {
        for (int i = 0; i < beginning.length(); i++) {
            if (i >= head.length() || beginning.charAt(i) != '.' && beginning.charAt(i) != head.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
