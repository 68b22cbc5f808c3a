package octavo.verify.barcode;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.LuminanceSource;
import com.google.zxing.PlanarYUVLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.Result;
import com.google.zxing.ResultMetadataType;
import com.google.zxing.common.GlobalHistogramBinarizer;
import com.google.zxing.oned.EAN13Reader;
import java.awt.image.BufferedImage;
import java.util.Map;
import java.util.Optional;

/** Reads barcodes as a shop's till does. */
public final class Scanner {

    private static final Map<DecodeHintType, ?> HINTS =
            Map.of(DecodeHintType.TRY_HARDER, true, DecodeHintType.ALLOWED_EAN_EXTENSIONS, new int[] {0, 5});

    private Scanner() {}

    /**
     * What the EAN-13 on a picture says, its add-on behind a plus: {@code 9780306406157+52495}; empty where there is none that
     * can be read.
     *
     * @param picture of eight bits of grey
     */
    public static Optional<String> scan(BufferedImage picture) {
        int width = picture.getWidth();
        int height = picture.getHeight();
        byte[] grey = (byte[]) picture.getRaster().getDataElements(0, 0, width, height, new byte[width * height]);
        LuminanceSource source = new PlanarYUVLuminanceSource(grey, width, height, 0, 0, width, height, false);
        try {
            Result read = new EAN13Reader().decode(new BinaryBitmap(new GlobalHistogramBinarizer(source)), HINTS);
            Object addOn = read.getResultMetadata().get(ResultMetadataType.UPC_EAN_EXTENSION);
            return Optional.of(addOn == null ? read.getText() : read.getText() + "+" + addOn);
        } catch (ReaderException e) {
            return Optional.empty();
        }
    }
}
