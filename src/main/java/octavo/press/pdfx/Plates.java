package octavo.press.pdfx;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.DataBufferByte;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.function.Function;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceCMYK;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** Pictures as plates: grey where they are grey, else in four inks; what shines through lies on white. */
final class Plates {

    /** What compression does to the grey of a photograph, of 255. */
    private static final int GREY = 6;

    /** What rounding does to the grey of a drawing, of 255. */
    private static final int SHADE = 2;

    private final PDDocument document;
    private final Inks inks;

    Plates(PDDocument document, Inks inks) {
        this.document = document;
        this.inks = inks;
    }

    /** A picture that a press can print. */
    PDImageXObject of(BufferedImage picture) throws IOException {
        return of(picture, row -> bytes(inks.plates(colours(row))));
    }

    /** The same of a drawing, whose black and grey are black ink alone, in lines as fine as hairs. */
    PDImageXObject ofDrawing(BufferedImage picture) throws IOException {
        return of(picture, row -> {
            byte[] plates = bytes(inks.plates(colours(row)));
            for (int i = 0; i < row.length; i++) {
                if (range(row[i]) <= SHADE) {
                    Arrays.fill(plates, 4 * i, 4 * i + 3, (byte) 0);
                    plates[4 * i + 3] = (byte) (255 - (row[i] >> 8 & 255));
                }
            }
            return plates;
        });
    }

    private PDImageXObject of(BufferedImage picture, Function<int[], byte[]> coloured) throws IOException {
        int width = picture.getWidth();
        int height = picture.getHeight();
        BufferedImage flat = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D ground = flat.createGraphics();
        ground.drawImage(picture, 0, 0, Color.WHITE, null);
        ground.dispose();
        boolean grey = isGrey(flat);
        ByteArrayOutputStream deflated = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(deflated)) {
            for (int y = 0; y < height; y++) {
                int[] row = flat.getRGB(0, y, width, 1, null, 0, width);
                out.write(grey ? greys(row) : coloured.apply(row));
            }
        }
        return new PDImageXObject(
                document,
                new ByteArrayInputStream(deflated.toByteArray()),
                COSName.FLATE_DECODE,
                width,
                height,
                8,
                grey ? PDDeviceGray.INSTANCE : PDDeviceCMYK.INSTANCE);
    }

    private static boolean isGrey(BufferedImage picture) {
        int[] row = new int[picture.getWidth()];
        for (int y = 0; y < picture.getHeight(); y++) {
            picture.getRGB(0, y, row.length, 1, row, 0, row.length);
            for (int pixel : row) {
                if (range(pixel) > GREY) {
                    return false;
                }
            }
        }
        return true;
    }

    /** From the darkest to the lightest of its three colours, of 255. */
    private static int range(int pixel) {
        int red = pixel >> 16 & 255;
        int green = pixel >> 8 & 255;
        int blue = pixel & 255;
        return Math.max(red, Math.max(green, blue)) - Math.min(red, Math.min(green, blue));
    }

    private static byte[] greys(int[] row) {
        byte[] greys = new byte[row.length];
        for (int i = 0; i < row.length; i++) {
            greys[i] = (byte) (row[i] >> 8);
        }
        return greys;
    }

    private static Raster colours(int[] row) {
        WritableRaster colours = Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, row.length, 1, 3, null);
        byte[] bytes = bytes(colours);
        for (int i = 0; i < row.length; i++) {
            bytes[3 * i] = (byte) (row[i] >> 16);
            bytes[3 * i + 1] = (byte) (row[i] >> 8);
            bytes[3 * i + 2] = (byte) row[i];
        }
        return colours;
    }

    private static byte[] bytes(Raster raster) {
        return ((DataBufferByte) raster.getDataBuffer()).getData();
    }
}
