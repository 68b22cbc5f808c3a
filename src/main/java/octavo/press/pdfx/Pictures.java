package octavo.press.pdfx;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.color.PDColorSpace;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceCMYK;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.apache.pdfbox.pdmodel.graphics.color.PDICCBased;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** Puts plates in the place of a document's pictures; each is made once, however often it is printed. */
final class Pictures {

    private final Plates plates;
    private final Map<COSBase, PDImageXObject> made = new HashMap<>();

    Pictures(Plates plates) {
        this.plates = plates;
    }

    /** Replaces what some pages draw from. */
    void replace(PDResources resources) throws IOException {
        for (COSName name : resources.getXObjectNames()) {
            PDXObject drawn = resources.getXObject(name);
            if (drawn instanceof PDImageXObject picture) {
                resources.put(name, plate(picture));
            }
        }
    }

    private PDImageXObject plate(PDImageXObject picture) throws IOException {
        PDImageXObject known = made.get(picture.getCOSObject());
        if (known == null) {
            known = printable(picture) ? bare(picture) : plates.of(picture.getImage());
            made.put(picture.getCOSObject(), known);
            made.put(known.getCOSObject(), known);
        }
        return known;
    }

    private static boolean printable(PDImageXObject picture) throws IOException {
        COSStream stream = picture.getCOSObject();
        return !stream.containsKey(COSName.SMASK) && (picture.isStencil() || inked(picture.getColorSpace()));
    }

    /** Whether its numbers are amounts of ink; a profile that comes with them is taken off. */
    private static boolean inked(PDColorSpace space) {
        return space instanceof PDDeviceGray
                || space instanceof PDDeviceCMYK
                || space instanceof PDICCBased && space.getNumberOfComponents() != 3;
    }

    private static PDImageXObject bare(PDImageXObject picture) throws IOException {
        if (!picture.isStencil() && picture.getColorSpace() instanceof PDICCBased space) {
            picture.setColorSpace(space.getNumberOfComponents() == 1 ? PDDeviceGray.INSTANCE : PDDeviceCMYK.INSTANCE);
        }
        return picture;
    }
}
