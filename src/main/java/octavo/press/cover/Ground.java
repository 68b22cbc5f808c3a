package octavo.press.cover;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import octavo.book.Book;
import octavo.book.Edition;
import octavo.book.Publisher;
import octavo.cover.QuarterBinding;
import octavo.markup.MarkedBook;
import octavo.measure.Length;
import octavo.plate.Area;
import octavo.plate.Ink;
import octavo.plate.Lettering;
import octavo.plate.Mark;
import octavo.plate.Mark.Align;
import octavo.plate.Plate;
import octavo.plate.Type;
import octavo.press.profile.Profile;

/** All of a cover that is drawn before words are set on it: paper and cloth, the label, the field on the back, the barcode. */
final class Ground {

    /** How high the strip is in which a draft says what it is. */
    private static final Length BAND = Length.pt(9);

    private final Book book;
    private final Edition edition;
    private final Sheet sheet;
    private final Dimensions around;
    private final Spine spine;
    private final QuarterBinding binding;
    private final boolean pictured;
    private final Length strip;
    private final Back back;

    Ground(
            MarkedBook marked,
            Profile profile,
            Sheet sheet,
            Dimensions around,
            Spine spine,
            QuarterBinding binding,
            BarcodeSide side) {
        this.book = marked.resolved().book();
        this.edition = marked.resolved().edition();
        this.sheet = sheet;
        this.around = around;
        this.spine = spine;
        this.binding = binding;
        this.pictured = edition.cover().front().isPresent();
        Length cloth = binding.cloth(sheet.front().width());
        this.strip = cloth.compareTo(sheet.hinge()) > 0 ? cloth : sheet.hinge();
        this.back = Back.of(sheet, edition, profile, pictured ? sheet.hinge() : strip, speaks(), side);
    }

    Back back() {
        return back;
    }

    /** Whether the back has a text. */
    boolean speaks() {
        return !edition.cover().back().isEmpty()
                || !book.metadata().description().isEmpty()
                || !flapped() && !edition.cover().author().isEmpty();
    }

    /** The field on the flap behind the front, for the description where the back has a text of its own. */
    Optional<Area> frontFlap() {
        boolean wanted = flapped()
                && !edition.cover().back().isEmpty()
                && !book.metadata().description().isEmpty();
        return Optional.of(field(sheet.frontFlap())).filter(_ -> wanted);
    }

    /** The field on the flap behind the back, for what is said of the author. */
    Optional<Area> backFlap() {
        boolean wanted = flapped() && !edition.cover().author().isEmpty();
        return Optional.of(field(sheet.backFlap())).filter(_ -> wanted);
    }

    /** The fields that words are to stand on. */
    private List<Area> panels() {
        return Stream.of(Optional.of(back.panel()).filter(_ -> speaks()), frontFlap(), backFlap())
                .flatMap(Optional::stream)
                .toList();
    }

    private boolean flapped() {
        return sheet.flap().compareTo(Length.ZERO) > 0;
    }

    private Area field(Area flap) {
        return flap.inset(sheet.flap().times(0.1));
    }

    /**
     * @param digits the family of the barcode's
     */
    Plate plate(Bench bench, String digits) {
        List<Mark> marks = new ArrayList<>();
        if (pictured) {
            marks.addAll(binding.cloth(sheet.whole()));
        } else {
            Area free = sheet.beside(sheet.front(), strip);
            List<Area> covered = new ArrayList<>(List.of(sheet.cloth(strip), binding.labelled(free)));
            covered.addAll(panels());
            marks.addAll(binding.paper(sheet.whole(), covered));
            marks.addAll(binding.cloth(sheet.cloth(strip)));
            marks.addAll(binding.label(free));
        }
        panels().forEach(panel -> marks.addAll(binding.panel(panel)));
        if (speaks()) {
            Publisher publisher = book.metadata().publisher();
            marks.addAll(back.publisher(publisher, binding.publisher(), bench.family()));
        }
        around.draft(spine).ifPresent(said -> draft(marks, said, bench.lettering(), digits));
        return back.with(new Plate(sheet.size(), marks), bench.lettering(), digits);
    }

    /** Said where the sheet is cut off or turned in, so that nobody takes the sheet for a finished one. */
    private void draft(List<Mark> marks, String said, Lettering lettering, String family) {
        Type type = Type.roman(family, Length.pt(5.5));
        String words = "DRAFT \u00B7 " + said;
        Length pad = Length.pt(4);
        Length height = sheet.trim().top().compareTo(BAND) < 0 ? sheet.trim().top() : BAND;
        Length width = lettering.width(words, type).plus(pad.times(2));
        Length left = sheet.back().left().compareTo(sheet.front().left()) < 0
                ? sheet.back().left()
                : sheet.front().left();
        marks.add(new Mark.Fill(new Area(left, Length.ZERO, width, height), Ink.WHITE));
        Length base = height.times(0.5).plus(Length.pt(1.9));
        marks.add(new Mark.Words(words, type, Align.LEFT, left.plus(pad), base, Ink.BLACK));
    }
}
