package octavo.epub.picture;

import java.awt.color.CMMException;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.ColorConvertOp;
import java.awt.image.WritableRaster;
import java.util.Optional;
import java.util.stream.IntStream;

/** What a picture's numbers mean where they are not those of sRGB (ICC.1:2022). */
record Profile(ICC_Profile icc) {

    /** Steps of each colour that are looked at, and how far off a number is still the same. */
    private static final int[] STEPS = {0, 40, 128, 200, 255};

    private static final int NEAR = 2;

    /** The profile in some bytes; none where they are broken, or say that the numbers are those of sRGB. */
    static Optional<Profile> in(byte[] bytes) {
        if (bytes.length == 0) {
            return Optional.empty();
        }
        try {
            Profile profile = new Profile(ICC_Profile.getInstance(bytes));
            return profile.isSrgb() ? Optional.empty() : Optional.of(profile);
        } catch (IllegalArgumentException | CMMException broken) {
            return Optional.empty();
        }
    }

    /** Likewise, of a picture with so many numbers to a pixel. */
    static Optional<Profile> of(byte[] bytes, int numbers) {
        return in(bytes).filter(found -> found.icc.getNumComponents() == numbers);
    }

    /** The picture in the numbers of sRGB; itself where it has not as many numbers as the profile. */
    Pixels toScreen(Pixels pixels) {
        boolean inks = icc.getNumComponents() == 4;
        int colours = inks ? 4 : pixels.colours();
        if (icc.getNumComponents() != colours) {
            return pixels;
        }
        boolean alpha = !inks && !pixels.isOpaque();
        WritableRaster screen = Pixels.space(pixels.width(), pixels.height(), alpha ? 4 : 3);
        WritableRaster light = bands(screen, 3);
        ICC_Profile srgb = ICC_Profile.getInstance(ColorSpace.CS_sRGB);
        new ColorConvertOp(new ICC_Profile[] {icc, srgb}, null).filter(bands(pixels.numbers(), colours), light);
        if (alpha) {
            screen.setSamples(0, 0, pixels.width(), pixels.height(), 3, alpha(pixels));
        }
        return new Pixels(screen);
    }

    private static int[] alpha(Pixels pixels) {
        return pixels.numbers().getSamples(0, 0, pixels.width(), pixels.height(), pixels.colours(), (int[]) null);
    }

    private static WritableRaster bands(WritableRaster raster, int number) {
        int[] wanted = IntStream.range(0, number).toArray();
        return raster.createWritableChild(0, 0, raster.getWidth(), raster.getHeight(), 0, 0, wanted);
    }

    /** Its name says little: there are many of the same name, and of other names that say the same. */
    private boolean isSrgb() {
        if (icc.getNumComponents() != 3) {
            return false;
        }
        int width = STEPS.length * STEPS.length * STEPS.length;
        WritableRaster patches = Pixels.space(width, 1, 3);
        for (int i = 0; i < width; i++) {
            int[] colour = {STEPS[i / 25], STEPS[i / 5 % 5], STEPS[i % 5]};
            patches.setPixel(i, 0, colour);
        }
        int[] before = patches.getPixels(0, 0, width, 1, (int[]) null);
        int[] after = toScreen(new Pixels(patches)).numbers().getPixels(0, 0, width, 1, (int[]) null);
        return IntStream.range(0, before.length).allMatch(i -> Math.abs(before[i] - after[i]) <= NEAR);
    }
}
