package octavo.press.cover;

import java.util.ArrayList;
import java.util.List;
import octavo.book.Picture;
import octavo.measure.Length;
import octavo.measure.PageSize;
import octavo.plate.Area;
import octavo.press.platemaking.PictureCopy;
import octavo.press.profile.Profile;
import octavo.problem.Code;
import octavo.problem.Problem;
import octavo.source.SourceSpan;

/** The picture that an edition gives for its front, with bleed on three sides. */
record FrontPicture(Picture picture, Sheet sheet, Profile profile, SourceSpan place) {

    /** How far proportions may differ before anybody sees what is cut off. */
    private static final double TOLERANCE = 0.04;

    /** From the fold of the spine to the edge of the sheet, or to the fold of the flap. */
    Area area() {
        Length fore = sheet.flap().equals(Length.ZERO) ? sheet.trim().left() : Length.ZERO;
        Length left = sheet.spineAtLeft()
                ? sheet.front().left()
                : sheet.front().left().minus(fore);
        return new Area(
                left,
                Length.ZERO,
                sheet.front().width().plus(fore),
                sheet.size().height());
    }

    PictureCopy copy() {
        return new PictureCopy(picture.path(), proportion(), new PageSize(area().width(), area().height()), place);
    }

    List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        double wanted = area().width().pt() / area().height().pt();
        String size = "%s by %s".formatted(Spine.millimetres(area().width()), Spine.millimetres(area().height()));
        if (Math.abs(proportion() / wanted - 1) > TOLERANCE) {
            problems.add(new Problem(
                    Code.COVER_PICTURE_CUT,
                    place,
                    "the picture %s has other proportions than the front of the cover, and is cut off at two sides"
                            .formatted(picture.path()),
                    "make it %s, bleed included (%s)".formatted(size, profile.cited("cover"))));
        }
        if (picture.format() != Picture.Format.SVG && ppi() < profile.ppi()) {
            problems.add(new Problem(
                    Code.COVER_PICTURE_COARSE,
                    place,
                    "the picture %s comes to %.0f pixels an inch on the cover, of which it should have %d"
                            .formatted(picture.path(), Math.floor(ppi()), profile.ppi()),
                    "make it at least %.0f pixels wide and %.0f high (%s)"
                            .formatted(
                                    Math.ceil(area().width().pt() / 72 * profile.ppi()),
                                    Math.ceil(area().height().pt() / 72 * profile.ppi()),
                                    profile.cited("file"))));
        }
        return problems;
    }

    private double proportion() {
        return picture.width() / (double) picture.height();
    }

    /** By the side that is cut least. */
    private double ppi() {
        return Math.min(
                picture.width() / (area().width().pt() / 72),
                picture.height() / (area().height().pt() / 72));
    }
}
