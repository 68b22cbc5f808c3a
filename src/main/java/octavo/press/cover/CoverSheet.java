package octavo.press.cover;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import octavo.book.Edition;
import octavo.cover.CoverWords;
import octavo.cover.QuarterBinding;
import octavo.markup.MarkedBook;
import octavo.measure.Length;
import octavo.measure.PageSize;
import octavo.plate.Area;
import octavo.plate.Plate;
import octavo.press.barcode.PriceCode;
import octavo.press.profile.Profile;
import octavo.print.forme.Page;
import octavo.print.foundry.Foundry;
import octavo.print.foundry.TypeStock;
import octavo.print.presswork.Imprint;
import octavo.print.presswork.Press;
import octavo.problem.Code;
import octavo.problem.Outcome;
import octavo.problem.Problem;
import octavo.source.Jail;
import octavo.source.SourceSpan;
import octavo.style.FontFace;
import octavo.style.PrintTheme;

/** Makes the cover of a print edition, once the number of its pages is known. */
public final class CoverSheet {

    /** The digits of barcodes are read by machines and by people in a hurry: no old-style figures. */
    private static final FontFace DIGITS = new FontFace(
            "Source Sans 3",
            400,
            false,
            Jail.shipped("fonts"),
            "source-sans-3/SourceSans3-Regular.ttf",
            SourceSpan.of("fonts.properties"));

    /** From the edge of the field on a flap to its words. */
    private static final Length FLAP = Length.pt(18);

    private final MarkedBook book;
    private final Edition edition;
    private final Profile profile;
    private final List<Problem> problems = new ArrayList<>();

    private CoverSheet(MarkedBook book) {
        this.book = book;
        this.edition = book.resolved().edition();
        this.profile = Profile.named(edition.profile());
    }

    /**
     * Makes the sheet.
     *
     * @param theme that the pages wear; the text on the back wears it too
     * @param fonts those that stand in for what the theme's lack
     * @param pages of the finished book
     * @param built the build's time, which the PDF says
     * @param creator the program and its version
     */
    public static Outcome<Cover> make(
            MarkedBook book, PrintTheme theme, Jail fonts, int pages, Instant built, String creator) {
        return new CoverSheet(book).make(theme, fonts, pages, Imprint.of(book, built, creator));
    }

    private Outcome<Cover> make(PrintTheme theme, Jail fonts, int pages, Imprint imprint) {
        List<FontFace> faces = new ArrayList<>(theme.faces());
        faces.add(DIGITS);
        Outcome<Foundry> foundry = TypeStock.of(faces, fonts);
        problems.addAll(foundry.problems());
        Optional<Cover> cover = foundry.value().map(founts -> print(theme, founts, pages, imprint));
        return new Outcome<>(cover, problems);
    }

    private Cover print(PrintTheme theme, Foundry foundry, int pages, Imprint imprint) {
        Spine spine = Spine.of(edition, profile, pages);
        problems.addAll(spine.problems());
        price().ifPresent(problems::add);
        boolean spineAtLeft = !book.resolved().book().metadata().language().rightToLeft();
        Dimensions around = Dimensions.of(edition, profile, spine.width());
        problems.addAll(around.problems());
        Sheet sheet = Sheet.of(edition, profile, spine.width(), around, spineAtLeft);
        try (Bench bench = new Bench(book, foundry, text(theme))) {
            QuarterBinding binding = new QuarterBinding(
                    CoverWords.of(book.resolved().book(), edition), bench.lettering(), bench.family());
            Ground ground = new Ground(book, profile, sheet, around, spine, binding, BarcodeSide.of(book, theme));
            barcode(ground.back()).ifPresent(problems::add);
            Page page = bench.plate(ground.plate(bench, DIGITS.family()));
            page = front(page, bench, sheet);
            if (spine.lettered()) {
                page = spine(page, bench, sheet, binding);
            }
            if (ground.speaks()) {
                page = text(
                        page,
                        bench,
                        Blurb.back(book, ground.back().text(), sheet.flap().compareTo(Length.ZERO) > 0),
                        theme);
            }
            if (ground.frontFlap().isPresent()) {
                page = text(
                        page,
                        bench,
                        Blurb.frontFlap(book, ground.frontFlap().get().inset(FLAP)),
                        theme);
            }
            if (ground.backFlap().isPresent()) {
                page = text(
                        page,
                        bench,
                        Blurb.backFlap(book, ground.backFlap().get().inset(FLAP)),
                        theme);
            }
            problems.addAll(bench.problems());
            Length edge = sheet.trim().left();
            Optional<byte[]> guides = Optional.of(page)
                    .filter(_ -> edition.cover().guides())
                    .map(plain -> plain.with(
                            bench.plate(new Guides(sheet, DIGITS.family()).plate()), Length.ZERO, Length.ZERO, 0))
                    .map(guided -> printed(guided.trimmed(edge), bench, imprint));
            PageSize trim = new PageSize(sheet.trim().width(), sheet.trim().height());
            return new Cover(printed(page.trimmed(edge), bench, imprint), guides, trim, edge);
        }
    }

    /** Bars that are larger than the back. */
    private Optional<Problem> barcode(Back back) {
        return Optional.of(new Problem(
                        Code.COVER_BARCODE_LARGE,
                        edition.place(),
                        "a barcode of this size does not fit on the back of the cover",
                        "write a smaller one, such as cover: {barcode: 80%%} (%s)".formatted(profile.cited("cover"))))
                .filter(_ -> !back.fits());
    }

    /** A price that the bars cannot say. */
    private Optional<Problem> price() {
        boolean said =
                edition.price().isEmpty() || PriceCode.of(edition.price()).isPresent();
        return Optional.of(new Problem(
                        Code.COVER_PRICE,
                        edition.place(),
                        "the trade has no code for the currency of the price %s, so that the barcode says no price"
                                .formatted(edition.price()),
                        "give a price in " + String.join(", ", PriceCode.currencies()) + ", or none"))
                .filter(_ -> !said);
    }

    /** The picture on the front, where the edition gives one. */
    private Page front(Page page, Bench bench, Sheet sheet) {
        return edition.cover()
                .front()
                .map(picture -> new FrontPicture(picture, sheet, profile, edition.place()))
                .map(picture -> {
                    problems.addAll(picture.problems());
                    Area area = picture.area();
                    return page.with(bench.set(picture.copy()), area.left(), area.top(), 0);
                })
                .orElse(page);
    }

    /** The words on the spine run down it or up it, as the language has it. */
    private Page spine(Page page, Bench bench, Sheet sheet, QuarterBinding binding) {
        boolean down = SpineDirection.down(book.resolved().book().metadata().language());
        Area spine = sheet.spine();
        Length clear = profile.cover().spineText().clear();
        Plate plate = binding.spine(spine.height(), spine.width(), clear, sheet.safe(), down);
        Page words = bench.plate(plate);
        return down
                ? page.with(words, spine.right(), spine.top(), 1)
                : page.with(words, spine.left(), spine.bottom(), 3);
    }

    private Page text(Page page, Bench bench, Blurb blurb, PrintTheme theme) {
        Area room = blurb.room();
        Optional<Page> words = blurb.set(bench, theme);
        problems.addAll(blurb.problems());
        return words.map(set -> page.with(set, room.left(), room.top(), 0)).orElse(page);
    }

    private byte[] printed(Page page, Bench bench, Imprint imprint) {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        try {
            problems.addAll(new Press(bench.foundry(), bench.pictures())
                    .print(List.of(page), imprint, _ -> edition.place(), pdf));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return pdf.toByteArray();
    }

    /** The family that the book is set in: that of the theme's first upright regular face. */
    private static String text(PrintTheme theme) {
        return theme.faces().stream()
                .filter(face -> !face.italic() && face.weight() == 400)
                .map(FontFace::family)
                .findFirst()
                .orElse(DIGITS.family());
    }
}
