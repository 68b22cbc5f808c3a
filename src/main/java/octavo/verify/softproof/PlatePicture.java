package octavo.verify.softproof;

import java.awt.Paint;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.filter.DecodeOptions;
import org.apache.pdfbox.pdmodel.graphics.color.PDColorSpace;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceCMYK;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.jspecify.annotations.Nullable;

/** A picture of which only some inks are seen. */
record PlatePicture(PDImage picture, Separator separator) implements PDImage {

    @Override
    public BufferedImage getImage() throws IOException {
        return getImage(null, 1);
    }

    /** A coarser picture has the ink that its pixels have on the whole. Parts are not asked for. */
    @Override
    public BufferedImage getImage(@Nullable Rectangle part, int subsampling) throws IOException {
        return picture.getColorSpace() instanceof PDDeviceCMYK
                ? ofInks(picture.getRawRaster(), subsampling)
                : ofLight(picture.getImage(part, subsampling));
    }

    private BufferedImage ofInks(Raster raster, int coarse) {
        int width = (raster.getWidth() + coarse - 1) / coarse;
        int height = (raster.getHeight() + coarse - 1) / coarse;
        BufferedImage seen = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) {
            int rows = Math.min(coarse, raster.getHeight() - y * coarse);
            int[] pixels = raster.getPixels(0, y * coarse, raster.getWidth(), rows, (int[]) null);
            for (int x = 0; x < width; x++) {
                seen.setRGB(
                        x,
                        y,
                        separator
                                .of(mean(pixels, raster.getWidth(), x * coarse, coarse, rows))
                                .getRGB());
            }
        }
        return seen;
    }

    /** Of pixels that lie beside and below each other, in rows of so many. */
    private static Inking mean(int[] pixels, int width, int left, int most, int rows) {
        int columns = Math.min(most, width - left);
        long[] sums = new long[4];
        for (int row = 0; row < rows; row++) {
            for (int at = 4 * (row * width + left), end = at + 4 * columns; at < end; at++) {
                sums[at & 3] += pixels[at];
            }
        }
        float all = 255f * rows * columns;
        return new Inking(sums[0] / all, sums[1] / all, sums[2] / all, sums[3] / all);
    }

    private BufferedImage ofLight(BufferedImage image) {
        BufferedImage seen = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_ARGB);
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                int pixel = image.getRGB(x, y);
                Inking inking = Inking.light(
                        new float[] {(pixel >> 16 & 0xFF) / 255f, (pixel >> 8 & 0xFF) / 255f, (pixel & 0xFF) / 255f});
                seen.setRGB(x, y, pixel & 0xFF000000 | separator.of(inking).getRGB() & 0xFFFFFF);
            }
        }
        return seen;
    }

    @Override
    public WritableRaster getRawRaster() throws IOException {
        return picture.getRawRaster();
    }

    @Override
    public BufferedImage getRawImage() throws IOException {
        return picture.getRawImage();
    }

    @Override
    public BufferedImage getStencilImage(Paint paint) throws IOException {
        return picture.getStencilImage(paint);
    }

    @Override
    public InputStream createInputStream() throws IOException {
        return picture.createInputStream();
    }

    @Override
    public InputStream createInputStream(List<String> stopFilters) throws IOException {
        return picture.createInputStream(stopFilters);
    }

    @Override
    public InputStream createInputStream(DecodeOptions options) throws IOException {
        return picture.createInputStream(options);
    }

    @Override
    public boolean isEmpty() {
        return picture.isEmpty();
    }

    @Override
    public boolean isStencil() {
        return picture.isStencil();
    }

    @Override
    public void setStencil(boolean isStencil) {
        picture.setStencil(isStencil);
    }

    @Override
    public int getBitsPerComponent() {
        return picture.getBitsPerComponent();
    }

    @Override
    public void setBitsPerComponent(int bitsPerComponent) {
        picture.setBitsPerComponent(bitsPerComponent);
    }

    @Override
    public PDColorSpace getColorSpace() throws IOException {
        return picture.getColorSpace();
    }

    @Override
    public void setColorSpace(PDColorSpace colorSpace) {
        picture.setColorSpace(colorSpace);
    }

    @Override
    public int getHeight() {
        return picture.getHeight();
    }

    @Override
    public void setHeight(int height) {
        picture.setHeight(height);
    }

    @Override
    public int getWidth() {
        return picture.getWidth();
    }

    @Override
    public void setWidth(int width) {
        picture.setWidth(width);
    }

    @Override
    public void setDecode(COSArray decode) {
        picture.setDecode(decode);
    }

    @Override
    public COSArray getDecode() {
        return picture.getDecode();
    }

    @Override
    public boolean getInterpolate() {
        return picture.getInterpolate();
    }

    @Override
    public void setInterpolate(boolean value) {
        picture.setInterpolate(value);
    }

    @Override
    public String getSuffix() {
        return picture.getSuffix();
    }

    @Override
    public COSDictionary getCOSObject() {
        return picture.getCOSObject();
    }
}
