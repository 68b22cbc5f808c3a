package octavo.manuscript.picture;

import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import octavo.book.Picture;
import octavo.manuscript.picture.svg.Svg;
import octavo.problem.Code;
import octavo.problem.Outcome;
import octavo.problem.Problem;
import octavo.problem.Refused;
import octavo.source.Jail;
import octavo.source.Refusal;
import octavo.source.SourceSpan;

/** The pictures in a folder. */
final class Gallery implements Pictures {

    /** As large as a picture's file may be, in bytes. */
    private static final int LARGEST = 64 << 20;

    private final Jail folder;
    private final Map<String, Picture> hung = new HashMap<>();

    Gallery(Jail folder) {
        this.folder = folder;
    }

    @Override
    public Outcome<Picture> picture(String path, SourceSpan place) {
        Picture known = hung.get(path);
        if (known != null) {
            return Outcome.of(known);
        }
        Outcome<Picture> outcome;
        try {
            outcome = look(path, folder.read(path));
        } catch (Refusal refusal) {
            return Outcome.none(List.of(refused(refusal, place)));
        } catch (BadPicture bad) {
            return Outcome.none(List.of(new Problem(
                    bad.code(), place, "the picture \"%s\" %s".formatted(path, bad.getMessage()), bad.hint())));
        }
        outcome.value().ifPresent(picture -> hung.put(path, picture));
        return outcome;
    }

    private Outcome<Picture> look(String path, byte[] bytes) throws BadPicture, Refusal {
        if (bytes.length > LARGEST) {
            throw new BadPicture(Code.PICTURE_TOO_LARGE, "has more than 64 MiB", "bring it with fewer pixels");
        }
        String name = Jail.plain(path);
        return switch (Signature.of(bytes)) {
            case PNG -> Outcome.of(shown(name, path, Picture.Format.PNG, PngFile.read(bytes)));
            case JPEG -> Outcome.of(photograph(name, path, bytes));
            case GIF -> Outcome.of(shown(name, path, Picture.Format.GIF, Raster.read("gif", bytes)));
            case TIFF -> Outcome.of(converted(name, "tiff", bytes));
            case WEBP -> Outcome.of(converted(name, "webp", bytes));
            case XML -> Svg.read(name, bytes, Gallery::isWhole);
            case OTHER -> throw Signature.refuse(bytes);
        };
    }

    /** A picture that goes into editions as it is; it is read again then, so that a book of plates fits in memory. */
    private Picture shown(String name, String path, Picture.Format format, Size size) {
        return new Picture(name, format, size.width(), size.height(), size.ppi(), () -> again(path));
    }

    /** Viewers turn a photograph as its camera was held, presses do not: here both get it upright. */
    private Picture photograph(String name, String path, byte[] bytes) throws BadPicture {
        Size size = Raster.read("jpeg", bytes);
        int orientation = Exif.orientation(bytes);
        if (orientation == 1 || Raster.isInked(bytes)) {
            return shown(name, path, Picture.Format.JPEG, size);
        }
        byte[] upright = Conversion.upright(bytes, orientation);
        Size turned = Raster.read("jpeg", upright);
        return new Picture(name, Picture.Format.JPEG, turned.width(), turned.height(), size.ppi(), upright::clone);
    }

    private static Picture converted(String name, String format, byte[] bytes) throws BadPicture {
        byte[] png = Conversion.toPng(format, bytes);
        Size size = PngFile.read(png);
        return new Picture(name, Picture.Format.PNG, size.width(), size.height(), size.ppi(), png::clone);
    }

    private static boolean isWhole(byte[] bytes) {
        try {
            switch (Signature.of(bytes)) {
                case PNG -> PngFile.read(bytes);
                case JPEG -> Raster.read("jpeg", bytes);
                case GIF -> Raster.read("gif", bytes);
                case TIFF, WEBP, XML, OTHER -> {
                    return false;
                }
            }
            return true;
        } catch (BadPicture bad) {
            return false;
        }
    }

    private byte[] again(String path) {
        try {
            return folder.read(path);
        } catch (Refusal refusal) {
            throw new UncheckedIOException(refusal);
        }
    }

    private Problem refused(Refusal refusal, SourceSpan place) {
        return refusal.reason() == Refusal.Reason.MISSING
                ? new Problem(
                        Code.PICTURE_MISSING,
                        place,
                        "there is no picture \"%s\"".formatted(refusal.path()),
                        Refused.nearest(refusal.path(), folder))
                : Refused.of(refusal, place, folder);
    }
}
