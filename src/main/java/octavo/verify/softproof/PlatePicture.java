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

/** A picture of which only some inks are seen. */
record PlatePicture(PDImage picture, Separator separator) implements PDImage {

    @Override
    public BufferedImage getImage() throws IOException {
        return picture.getColorSpace() instanceof PDDeviceCMYK
                ? ofInks(picture.getRawRaster())
                : ofLight(picture.getImage());
    }

    /** Parts of a picture are not asked for, nor is a coarser one: it is measured as it is. */
    @Override
    public BufferedImage getImage(Rectangle part, int subsampling) throws IOException {
        return getImage();
    }

    private BufferedImage ofInks(Raster raster) {
        BufferedImage seen = new BufferedImage(raster.getWidth(), raster.getHeight(), BufferedImage.TYPE_INT_RGB);
        int[] row = new int[4 * raster.getWidth()];
        for (int y = 0; y < raster.getHeight(); y++) {
            raster.getPixels(0, y, raster.getWidth(), 1, row);
            for (int x = 0; x < raster.getWidth(); x++) {
                Inking inking = new Inking(
                        row[4 * x] / 255f, row[4 * x + 1] / 255f, row[4 * x + 2] / 255f, row[4 * x + 3] / 255f);
                seen.setRGB(x, y, separator.of(inking).getRGB());
            }
        }
        return seen;
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
