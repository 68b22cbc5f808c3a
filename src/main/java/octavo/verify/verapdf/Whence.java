package octavo.verify.verapdf;

import java.io.IOException;
import java.util.HashSet;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** Finds the page of an object to which veraPDF tells the way. */
record Whence(PDDocument document) implements AutoCloseable {

    private static final Pattern PAGE = Pattern.compile("/pages\\[(\\d+)]");
    private static final Pattern OBJECT = Pattern.compile("\\((\\d+) (\\d+) obj");

    static Whence in(byte[] pdf) throws IOException {
        return new Whence(Loader.loadPDF(pdf));
    }

    /** The page, from 1; empty where the way leads by none. */
    OptionalInt page(String where) {
        Matcher page = PAGE.matcher(where);
        if (page.find()) {
            return OptionalInt.of(Integer.parseInt(page.group(1), 10) + 1);
        }
        Matcher object = OBJECT.matcher(where);
        OptionalInt nearest = OptionalInt.empty();
        while (object.find()) {
            var key = new COSObjectKey(Long.parseLong(object.group(1), 10), Integer.parseInt(object.group(2), 10));
            OptionalInt found =
                    page(document.getDocument().getObjectFromPool(key).getObject(), new HashSet<>());
            nearest = found.isPresent() ? found : nearest;
        }
        return nearest;
    }

    /** The page of the first thing in a structure element that is on one. */
    private OptionalInt page(COSBase part, Set<COSBase> seen) {
        if (part instanceof COSArray all) {
            for (int i = 0; i < all.size(); i++) {
                OptionalInt found = page(all.getObject(i), seen);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        if (!(part instanceof COSDictionary element) || !seen.add(element)) {
            return OptionalInt.empty();
        }
        return element.getCOSDictionary(COSName.PG) == null
                ? page(element.getDictionaryObject(COSName.K), seen)
                : OptionalInt.of(document.getPages().indexOf(new PDPage(element.getCOSDictionary(COSName.PG))) + 1);
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
