package octavo.verify.compare;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;

/** A sum of each picture of a page, as it is stored. */
final class PagePictures {

    private PagePictures() {}

    static List<Long> of(PDPage page) throws IOException {
        List<Long> sums = new ArrayList<>();
        PDResources resources = page.getResources();
        if (resources != null) {
            for (COSName name : resources.getXObjectNames()) {
                if (resources.isImageXObject(name)) {
                    sums.add(sum(resources, name));
                }
            }
        }
        return sums.stream().sorted().toList();
    }

    private static long sum(PDResources resources, COSName name) throws IOException {
        CRC32 sum = new CRC32();
        byte[] buffer = new byte[1 << 14];
        try (InputStream in = resources.getXObject(name).getCOSObject().createRawInputStream()) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                sum.update(buffer, 0, read);
            }
        }
        return sum.getValue();
    }
}
