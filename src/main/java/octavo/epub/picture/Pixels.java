package octavo.epub.picture;

import java.awt.Transparency;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * A picture's numbers, of eight bits each.
 *
 * @param numbers in each pixel 1 of grey or 3 of light, and the alpha, if any, behind them
 */
record Pixels(WritableRaster numbers) {

    /** Something that a reader gives. */
    private interface Look<T> {
        T at(ImageReader reader) throws IOException;
    }

    /** As the file has them: no profile is asked. */
    static Pixels read(String format, byte[] file) throws IOException {
        BufferedImage picture = look(format, file, reader -> reader.read(0));
        return picture.getColorModel() instanceof IndexColorModel palette
                ? new Pixels(looked(picture, palette))
                : new Pixels(eight(picture.getRaster()));
    }

    /** The numbers themselves, whatever they mean. */
    static Raster numbers(String format, byte[] file) throws IOException {
        return look(format, file, reader -> reader.readRaster(0, null));
    }

    int width() {
        return numbers.getWidth();
    }

    int height() {
        return numbers.getHeight();
    }

    boolean isOpaque() {
        return numbers.getNumBands() % 2 == 1;
    }

    /** How many numbers are of colour. */
    int colours() {
        return isOpaque() ? numbers.getNumBands() : numbers.getNumBands() - 1;
    }

    /** With no more pixels than so many. */
    Pixels within(long most) {
        return (long) width() * height() <= most ? this : new Pixels(Reduction.of(numbers, most));
    }

    /** With each colour raised to a power. */
    Pixels curved(double power) {
        int[] curve = IntStream.range(0, 256)
                .map(value -> (int) Math.round(255 * StrictMath.pow(value / 255.0, power)))
                .toArray();
        WritableRaster bent = space(width(), height(), numbers.getNumBands());
        int[] row = null;
        for (int y = 0; y < height(); y++) {
            row = numbers.getPixels(0, y, width(), 1, row);
            for (int i = 0; i < row.length; i++) {
                row[i] = i % numbers.getNumBands() < colours() ? curve[row[i]] : row[i];
            }
            bent.setPixels(0, y, width(), 1, row);
        }
        return new Pixels(bent);
    }

    BufferedImage image() {
        ColorSpace space = ColorSpace.getInstance(colours() == 1 ? ColorSpace.CS_GRAY : ColorSpace.CS_sRGB);
        int see = isOpaque() ? Transparency.OPAQUE : Transparency.TRANSLUCENT;
        ColorModel model = new ComponentColorModel(space, !isOpaque(), false, see, DataBuffer.TYPE_BYTE);
        return new BufferedImage(model, numbers, false, null);
    }

    static WritableRaster space(int width, int height, int bands) {
        return Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, width, height, bands, null);
    }

    private static WritableRaster looked(BufferedImage picture, IndexColorModel palette) {
        int bands = palette.hasAlpha() ? 4 : 3;
        WritableRaster looked = space(picture.getWidth(), picture.getHeight(), bands);
        int[] row = null;
        int[] colours = new int[picture.getWidth() * bands];
        for (int y = 0; y < picture.getHeight(); y++) {
            row = picture.getRaster().getPixels(0, y, picture.getWidth(), 1, row);
            for (int x = 0; x < row.length; x++) {
                int argb = palette.getRGB(row[x]);
                for (int band = 0; band < bands; band++) {
                    colours[x * bands + band] = argb >>> (band == 3 ? 24 : 16 - 8 * band) & 0xff;
                }
            }
            looked.setPixels(0, y, picture.getWidth(), 1, colours);
        }
        return looked;
    }

    private static WritableRaster eight(WritableRaster deep) {
        if (deep.getSampleModel().getSampleSize(0) == 8) {
            return deep;
        }
        WritableRaster eight = space(deep.getWidth(), deep.getHeight(), deep.getNumBands());
        int[] row = null;
        for (int y = 0; y < deep.getHeight(); y++) {
            row = deep.getPixels(0, y, deep.getWidth(), 1, row);
            for (int i = 0; i < row.length; i++) {
                row[i] >>= deep.getSampleModel().getSampleSize(0) - 8;
            }
            eight.setPixels(0, y, deep.getWidth(), 1, row);
        }
        return eight;
    }

    private static <T> T look(String format, byte[] file, Look<T> look) throws IOException {
        ImageReader reader = ImageIO.getImageReadersByFormatName(format).next();
        try (MemoryCacheImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            reader.setInput(in, true, true);
            return look.at(reader);
        } finally {
            reader.dispose();
        }
    }
}
