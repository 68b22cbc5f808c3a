package octavo.verify.verapdf;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

/** What a PDF says in its XMP that it keeps to (ISO 14289-1, 5; ISO 19005-2, 6.6.4). */
public final class Claims {

    private static final Pattern UA_1 = said("pdfuaid:part", "1");
    private static final Pattern A_2 = said("pdfaid:part", "2");
    private static final Pattern LEVEL_A = said("pdfaid:conformance", "A");

    /** What is longer, in bytes, is no description of a book. */
    private static final int LONGEST = 1 << 22;

    private Claims() {}

    private static Pattern said(String property, String value) {
        return Pattern.compile(property + "(\\s*=\\s*[\"']|[^>=]*?(=[^>]*)?>\\s*)" + value + "\\s*[\"'<]");
    }

    /** Those of its claims that can be examined; none of a file that cannot be read. */
    public static Set<Standard> in(byte[] pdf) {
        Set<Standard> claimed = EnumSet.noneOf(Standard.class);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDMetadata metadata = document.getDocumentCatalog().getMetadata();
            String xmp = metadata == null ? "" : said(metadata);
            if (UA_1.matcher(xmp).find()) {
                claimed.add(Standard.PDF_UA_1);
            }
            if (A_2.matcher(xmp).find() && LEVEL_A.matcher(xmp).find()) {
                claimed.add(Standard.PDF_A_2A);
            }
        } catch (IOException | RuntimeException | StackOverflowError e) {
            return claimed;
        }
        return claimed;
    }

    private static String said(PDMetadata metadata) throws IOException {
        try (InputStream xmp = metadata.exportXMPMetadata()) {
            return new String(xmp.readNBytes(LONGEST), StandardCharsets.UTF_8);
        }
    }
}
