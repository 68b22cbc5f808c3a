package octavo.epub.picture;

import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import octavo.book.Picture;
import octavo.book.Picture.Format;
import octavo.problem.Code;
import octavo.problem.Problem;
import octavo.problem.Severity;
import octavo.source.SourceSpan;

/** A picture made ready for reading systems and for the shops that sell to them. */
public final class ScreenPicture {

    /** How much narrower a picture becomes at a time, where its file is still too large. */
    private static final double STEP = 0.8;

    private final Picture picture;
    private final byte[] original;
    private final Budget budget;

    private ScreenPicture(Picture picture, Budget budget) {
        this.picture = picture;
        this.original = picture.content().bytes();
        this.budget = budget;
    }

    /**
     * The same picture in sRGB, with no more pixels and bytes than shops take, and without what cameras and programs wrote
     * beside it. Where nothing has to change but that, its pixels are the very ones of the file.
     */
    public static Picture of(Picture picture) {
        return of(picture, Budget.SHOPS);
    }

    static Picture of(Picture picture, Budget budget) {
        ScreenPicture screen = new ScreenPicture(picture, budget);
        try {
            return screen.made();
        } catch (IOException | RuntimeException unknown) {
            return picture; // It was proved to be whole: some reading system may know this kind of it.
        }
    }

    /** Whether a picture is a film of several. */
    public static boolean moves(Picture picture) {
        return picture.format() == Format.GIF
                && GifFile.of(picture.content().bytes()).moves();
    }

    /** What shops would refuse of a finished picture: a film is never made smaller, nor is a drawing. */
    public static Optional<Problem> problem(Picture finished) {
        Budget budget = Budget.SHOPS;
        long pixels = finished.format() == Format.SVG ? 0 : (long) finished.width() * finished.height();
        int bytes = finished.content().bytes().length;
        if (pixels <= budget.pixels() && bytes <= budget.bytes()) {
            return Optional.empty();
        }
        String size = String.format(Locale.ROOT, "%,d pixels and %,d bytes", pixels, bytes);
        return Optional.of(new Problem(
                Code.PICTURE_HEAVY,
                Severity.WARNING,
                SourceSpan.of(finished.path()),
                "the picture has %s, more than shops take, and cannot be made smaller".formatted(size),
                "bring it smaller, or as a still picture in JPEG or PNG"));
    }

    private Picture made() throws IOException {
        return switch (picture.format()) {
            case JPEG -> jpeg(JpegFile.of(original));
            case PNG -> png(PngFile.of(original));
            case GIF -> gif(GifFile.of(original));
            case SVG -> same(Inlays.cleaned(original));
        };
    }

    private Picture jpeg(JpegFile file) throws IOException {
        byte[] bare = file.bare();
        boolean plain = file.components() < 4 && Profile.in(file.profile()).isEmpty();
        if (plain && fits(bare)) {
            return same(bare);
        }
        return fitted(file.pixels().within(budget.pixels()), Format.JPEG);
    }

    private Picture png(PngFile file) throws IOException {
        byte[] bare = file.bare();
        if (file.isPlain() && fits(bare)) {
            return same(bare);
        }
        return fitted(file.pixels().within(budget.pixels()), Format.PNG);
    }

    private Picture gif(GifFile file) throws IOException {
        byte[] bare = file.bare();
        return file.moves() || fits(bare)
                ? same(bare)
                : fitted(Pixels.read("gif", original).within(budget.pixels()), Format.PNG);
    }

    /** As a JPEG where it may be one and is too large otherwise, and smaller and smaller where that is not enough. */
    private Picture fitted(Pixels pixels, Format format) {
        byte[] bytes = format == Format.JPEG ? Jpeg.of(pixels.image()) : Png.of(pixels.image());
        if (bytes.length <= budget.bytes()) {
            return changed(bytes, format, pixels.width(), pixels.height());
        }
        if (format == Format.PNG && pixels.isOpaque()) {
            return fitted(pixels, Format.JPEG);
        }
        long fewer = (long) (pixels.width() * STEP * pixels.height() * STEP);
        return fitted(pixels.within(Math.max(1, fewer)), format);
    }

    private boolean fits(byte[] bytes) {
        return (long) picture.width() * picture.height() <= budget.pixels() && bytes.length <= budget.bytes();
    }

    private Picture same(byte[] bytes) {
        return changed(bytes, picture.format(), picture.width(), picture.height());
    }

    private Picture changed(byte[] bytes, Format format, int width, int height) {
        return new Picture(picture.path(), format, width, height, picture.ppi(), bytes::clone);
    }
}
