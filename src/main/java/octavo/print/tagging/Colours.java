package octavo.print.tagging;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** The colours of a file for screens: sRGB, and nothing in inks (ISO 19005-2, 6.2.3 and 6.2.4.3). */
final class Colours {

    private static final String SRGB = "sRGB IEC61966-2.1";

    /** Fine enough that nobody sees it. */
    private static final float QUALITY = 0.95f;

    private final PDDocument document;

    private Colours(PDDocument document) {
        this.document = document;
    }

    /** Names the file's colours, after its pictures have been brought into them. */
    static void put(PDDocument document) throws IOException {
        Colours colours = new Colours(document);
        List<COSObject> pictures = document.getDocument().getObjectsByType(COSName.XOBJECT);
        for (COSObject object : pictures) {
            if (object.getObject() instanceof COSStream picture && COSName.DEVICECMYK.equals(space(picture))) {
                colours.show(picture);
            }
        }
        byte[] profile = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
        PDOutputIntent intent = new PDOutputIntent(document, new ByteArrayInputStream(profile));
        intent.setInfo(SRGB);
        intent.setOutputCondition(SRGB);
        intent.setOutputConditionIdentifier(SRGB);
        intent.setRegistryName("http://www.color.org");
        document.getDocumentCatalog().addOutputIntent(intent);
    }

    private static COSBase space(COSStream picture) {
        return picture.getDictionaryObject(COSName.COLORSPACE);
    }

    /** Makes a picture in inks one as screens show it. */
    private void show(COSStream picture) throws IOException {
        PDImageXObject inks = new PDImageXObject(new PDStream(picture), null);
        COSStream shown = JPEGFactory.createFromImage(document, inks.getOpaqueImage(), QUALITY)
                .getCOSObject();
        picture.removeItem(COSName.DECODE);
        picture.removeItem(COSName.DECODE_PARMS);
        for (COSName key : List.of(COSName.COLORSPACE, COSName.BITS_PER_COMPONENT, COSName.FILTER)) {
            picture.setItem(key, shown.getItem(key));
        }
        try (var in = shown.createRawInputStream();
                var out = picture.createRawOutputStream()) {
            in.transferTo(out);
        }
    }
}
