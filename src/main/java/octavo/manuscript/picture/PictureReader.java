package octavo.manuscript.picture;

import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import octavo.book.Picture;
import octavo.problem.Code;
import octavo.problem.Outcome;
import octavo.problem.Problem;
import octavo.problem.Refused;
import octavo.source.Jail;
import octavo.source.Refusal;
import octavo.source.SourceSpan;

/** Reads each picture once; its problems are told at every place that names it, what was cleaned only once. */
final class PictureReader implements Pictures {

    private static final int MOST_BYTES = 64 << 20;

    private final Jail folder;
    private final Map<String, Picture> sound = new HashMap<>();

    PictureReader(Jail folder) {
        this.folder = folder;
    }

    @Override
    public Outcome<Picture> picture(String path, SourceSpan place) {
        Picture known = sound.get(path);
        if (known != null) {
            return Outcome.of(known);
        }
        try {
            Outcome<Picture> read = read(path, folder.read(path));
            read.value().ifPresent(picture -> sound.put(path, picture));
            return read;
        } catch (Refusal refusal) {
            return Outcome.none(List.of(missing(refusal, place)));
        } catch (BadPicture bad) {
            String message = "the picture \"%s\" %s".formatted(path, bad.getMessage());
            return Outcome.none(List.of(new Problem(bad.code(), place, message, bad.hint())));
        }
    }

    private Outcome<Picture> read(String path, byte[] bytes) throws BadPicture {
        if (bytes.length > MOST_BYTES) {
            throw new BadPicture(Code.PICTURE_TOO_LARGE, "is larger than 64 MiB", "save it smaller; 300 ppi is enough");
        }
        return switch (Kind.of(bytes)) {
            case PNG -> Outcome.of(asItIs(path, Picture.Format.PNG, bytes));
            case JPEG -> Outcome.of(asItIs(path, Picture.Format.JPEG, bytes));
            case GIF -> Outcome.of(asItIs(path, Picture.Format.GIF, bytes));
            case TIFF, WEBP -> Outcome.of(converted(path, bytes));
            case SVG -> SvgReader.read(path, bytes);
            case OTHER ->
                throw new BadPicture(
                        Code.PICTURE_KIND,
                        "is of no kind that a book can hold",
                        "save it as PNG, JPEG, GIF, SVG, TIFF or WebP");
        };
    }

    /** Its bytes are read again when they are wanted, so that a book of plates fits in memory. */
    private Picture asItIs(String path, Picture.Format format, byte[] bytes) throws BadPicture {
        Raster raster = Raster.prove(bytes);
        return new Picture(path, format, raster.width(), raster.height(), raster.ppi(), () -> again(path));
    }

    private static Picture converted(String path, byte[] bytes) throws BadPicture {
        Raster raster = Raster.prove(bytes);
        byte[] png = Raster.png(bytes);
        return new Picture(path, Picture.Format.PNG, raster.width(), raster.height(), raster.ppi(), () -> png);
    }

    private byte[] again(String path) {
        try {
            return folder.read(path);
        } catch (Refusal refusal) {
            throw new UncheckedIOException(refusal);
        }
    }

    private Problem missing(Refusal refusal, SourceSpan place) {
        Problem problem = Refused.of(refusal, place, folder);
        return refusal.reason() == Refusal.Reason.MISSING
                ? new Problem(
                        Code.PICTURE_MISSING,
                        place,
                        "there is no picture \"%s\"".formatted(refusal.path()),
                        problem.hint())
                : problem;
    }
}
