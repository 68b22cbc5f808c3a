package octavo.verify.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import octavo.book.Picture;
import octavo.problem.Code;
import octavo.problem.Problem;
import octavo.verify.Check;
import octavo.verify.Evidence;
import octavo.verify.Locus;
import octavo.verify.copy.ManuscriptText.Illustration;
import octavo.verify.picture.Sight;
import octavo.verify.reading.FileText;
import octavo.verify.reading.Reading;

/**
 * Looks whether a finished file shows the manuscript's pictures, each in its place. On pages drawings are lines like any other, and
 * are looked for by themselves.
 */
public final class PictureCheck {

    private static final String HINT = "this is a fault of Octavo's own; please report it with the picture";

    private final Reading reading;
    private final List<FileText.Picture> left;
    private final List<Sight> inLines = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    private record Wanted(Illustration illustration, Sight sight) {}

    private PictureCheck(Reading reading) {
        this.reading = reading;
        this.left = new ArrayList<>(reading.file().pictures());
    }

    /** Those that another picture stands for, or none. */
    public static Check check(Reading reading) {
        PictureCheck check = new PictureCheck(reading);
        int shown = check.left.size();
        boolean paged = reading.file().hasPages();
        List<Wanted> wanted = reading.illustrations().stream()
                .map(one -> new Wanted(one, Sight.of(one.picture().content().bytes())))
                .filter(one -> one.sight().isOfPixels()
                        || !paged && one.illustration().picture().format() == Picture.Format.SVG)
                .toList();
        int drawings = 0;
        wanted.stream()
                .filter(one -> one.illustration().inLine())
                .map(Wanted::sight)
                .forEach(check.inLines::add);
        if (paged) {
            wanted.forEach(check::onPage);
            Drawings look = new Drawings(reading);
            look.faults().forEach(fault -> check.tell(fault.drawing(), fault.what(), fault.locus()));
            drawings = look.seen();
        } else {
            check.inOrder(wanted);
        }
        int all = wanted.size() + drawings;
        int matched = all - check.problems.size();
        check.again(wanted);
        return new Check(
                "pictures",
                check.problems,
                all == 0
                        ? "no picture to be compared"
                        : "%d of %d pictures are those of the manuscript".formatted(matched, all),
                new Evidence.Tally(List.of(new Evidence.Tally.Count("pictures", all, shown + drawings, matched))));
    }

    /** In an EPUB pictures stand in the order of the manuscript. */
    private void inOrder(List<Wanted> wanted) {
        boolean all = wanted.size() == left.size();
        for (Wanted one : wanted) {
            Optional<FileText.Picture> found = all
                    ? left.stream().findFirst()
                    : left.stream()
                            .filter(picture -> picture.sight().same(one.sight()))
                            .findFirst();
            judge(one, found, Optional.empty());
        }
    }

    private void onPage(Wanted wanted) {
        Optional<Locus.OnPage> caption = reading.caption(wanted.illustration());
        List<FileText.Picture> near = left.stream()
                .filter(picture -> caption.isPresent()
                        ? page(picture) == caption.get().page()
                        : reading.isNear(page(picture), wanted.illustration().place()))
                .toList();
        Optional<FileText.Picture> found = caption.isPresent()
                ? near.stream()
                        .filter(picture -> mayBe(picture, wanted))
                        .min(Comparator.comparingDouble(picture -> apart(picture, caption.get())))
                : near.stream()
                        .filter(picture -> picture.sight().same(wanted.sight()))
                        .findFirst();
        judge(wanted, found, near.stream().findFirst().map(FileText.Picture::locus));
    }

    /** A picture in a line of words is not the figure whose caption it stands in. */
    private boolean mayBe(FileText.Picture picture, Wanted wanted) {
        return picture.sight().same(wanted.sight())
                || inLines.stream().noneMatch(inLine -> inLine.same(picture.sight()));
    }

    private void judge(Wanted wanted, Optional<FileText.Picture> found, Optional<Locus> near) {
        if (found.isEmpty()) {
            tell(wanted, "is not there", near);
            return;
        }
        left.remove(found.get());
        if (!found.get().sight().same(wanted.sight())) {
            tell(wanted, "is another picture", Optional.of(found.get().locus()));
        }
    }

    /** What is left over is no picture of the manuscript, or stands once more. */
    private void again(List<Wanted> wanted) {
        for (FileText.Picture picture : left) {
            wanted.stream()
                    .filter(one -> one.sight().same(picture.sight()))
                    .findFirst()
                    .filter(one -> !one.illustration().repeats())
                    .ifPresent(one -> tell(one, "is there once more", Optional.of(picture.locus())));
        }
    }

    private static int page(FileText.Picture picture) {
        return picture.locus() instanceof Locus.OnPage on ? on.page() : 0;
    }

    /** How far a picture stands from its caption, which is above or below it. */
    private static double apart(FileText.Picture picture, Locus.OnPage caption) {
        double top = picture.locus() instanceof Locus.OnPage on ? on.top() : 0;
        return Math.min(Math.abs(caption.top() - picture.bottom()), Math.abs(caption.top() - top));
    }

    private void tell(Wanted wanted, String what, Optional<Locus> locus) {
        tell(wanted.illustration(), what, locus);
    }

    private void tell(Illustration wanted, String what, Optional<Locus> locus) {
        problems.add(new Problem(
                Code.CHECK_PICTURE,
                wanted.place(),
                "in the %s edition the picture %s %s%s"
                        .formatted(
                                reading.edition().name(),
                                wanted.picture().path(),
                                what,
                                locus.map(SameText::where).orElse("")),
                HINT));
    }
}
