package octavo.epub;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import octavo.book.Edition;
import octavo.book.Picture;
import octavo.epub.picture.Limits;
import octavo.problem.Code;
import octavo.problem.Problem;

/** Whether shops will show the picture that an edition gives for its cover; the resource names their numbers' source and date. */
final class ShopWindow {

    private static final String HINT = "save it as JPEG or PNG, upright, 1600 pixels wide and 2560 high";

    private ShopWindow() {}

    /** What is wrong with the picture; nothing where one is drawn. */
    static List<Problem> problems(Edition edition) {
        return edition.cover().front().stream()
                .flatMap(picture -> wrong(picture)
                        .map(wrong -> new Problem(
                                Code.COVER_WRONG,
                                edition.place(),
                                "the picture %s for the cover %s".formatted(picture.path(), wrong),
                                HINT))
                        .stream())
                .toList();
    }

    private static Optional<String> wrong(Picture picture) {
        boolean shown = switch (picture.format()) {
            case JPEG, PNG -> true;
            case GIF, SVG -> false;
        };
        if (!shown) {
            return Optional.of("is of a kind that shops do not show");
        }
        Map<String, Integer> limits = Limits.of("cover-limits.txt");
        int width = picture.width();
        int height = picture.height();
        String size = "is %d by %d pixels".formatted(width, height);
        if (width < limits.get("least-width") || height < limits.get("least-height")) {
            return Optional.of("%s, where shops ask for %d by %d at least"
                    .formatted(size, limits.get("least-width"), limits.get("least-height")));
        }
        if (Math.max(width, height) > limits.get("longest-side")) {
            return Optional.of("%s, where shops take %d at most".formatted(size, limits.get("longest-side")));
        }
        return width > height ? Optional.of(size + ", wider than it is high") : Optional.empty();
    }
}
