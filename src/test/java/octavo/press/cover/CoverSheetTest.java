package octavo.press.cover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import octavo.press.Colours;
import octavo.problem.Code;
import octavo.problem.Outcome;
import octavo.problem.Severity;
import octavo.source.SourceSpan;
import octavo.verify.Check;
import octavo.verify.barcode.BarcodeCheck;
import octavo.verify.barcode.ScannedCover;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CoverSheetTest {

    private static final String ISBN = "isbn: 978-3-16-148410-0";

    @TempDir
    private Path folder;

    private CoveredBook book;

    @BeforeEach
    void book() {
        book = new CoveredBook(folder);
    }

    /**
     * The sheets that the printers' formulas give, worked out by hand (KDP help, topic G201953020: pages × 0.002252 or 0.0025,
     * and twice 0.125 of bleed; Lulu help, article 64000254616: pages / 444 + 0.06, and its table for cases).
     */
    @ParameterizedTest
    @CsvSource({
        "kdp, paperback, white, 200, 12.7004, 9.25",
        "kdp, paperback, cream, 300, 13.0, 9.25",
        "kdp, paperback, white, 24, 12.304, 9.25",
        "kdp, paperback, white, 828, 14.1147, 9.25",
        "lulu, paperback, white, 222, 12.81, 9.25",
        "lulu, paperback, cream, 444, 13.31, 9.25",
        "lulu, case, white, 84, 14.0, 10.75",
        "lulu, case, white, 250, 14.5625, 10.75",
    })
    void sheetsAreAsLargeAsThePrintersSay(
            String profile, String binding, String stock, int pages, double width, double height) throws IOException {
        String edition = "trim: 6x9in, profile: %s, binding: %s, stock: %s".formatted(profile, binding, stock);
        try (PDDocument pdf = book.open(edition, pages)) {
            PDRectangle sheet = pdf.getPage(0).getMediaBox();
            assertThat(sheet.getWidth() / 72).isCloseTo((float) width, within(0.0002f));
            assertThat(sheet.getHeight() / 72).isCloseTo((float) height, within(0.0002f));
            assertThat(pdf.getNumberOfPages()).isEqualTo(1);
        }
    }

    @Test
    void aNumberFromThePrinterDecides() throws IOException {
        Outcome<Cover> cover = book.cover("trim: 6x9in, profile: ingram, spine: 21mm", 300);
        try (PDDocument pdf = CoveredBook.open(cover)) {
            PDPage page = pdf.getPage(0);
            assertThat(page.getTrimBox().getWidth()).isCloseTo((float) (12 * 72 + 21 * 72 / 25.4), within(0.01f));
            assertThat(page.getBleedBox().getWidth() - page.getTrimBox().getWidth())
                    .isCloseTo(18, within(0.01f));
            assertThat(text(pdf)).doesNotContain("DRAFT");
        }
        assertThat(CoveredBook.codes(cover)).isEmpty();
    }

    @Test
    void whereNoFormulaIsPublishedTheSheetSaysThatItIsADraft() throws IOException {
        Outcome<Cover> cover = book.cover("trim: 6x9in, profile: ingram", 300);
        try (PDDocument pdf = CoveredBook.open(cover)) {
            assertThat(text(pdf)).contains("DRAFT");
        }
        assertThat(CoveredBook.codes(cover)).containsExactly(Code.COVER_SPINE_ESTIMATED);
    }

    @Test
    void aBindingThatAProfileKnowsNothingOfIsADraftToo() throws IOException {
        Outcome<Cover> cover = book.cover("trim: 6x9in, profile: kdp, binding: case", 300);
        assertThat(CoveredBook.codes(cover)).containsExactly(Code.COVER_SPINE_UNKNOWN, Code.COVER_WRAP_GUESSED);
        String given = "trim: 6x9in, profile: kdp, binding: case, spine: 21mm";
        assertThat(CoveredBook.codes(book.cover(given, 300))).containsExactly(Code.COVER_WRAP_GUESSED);
        try (PDDocument pdf = book.open(given, 300)) {
            assertThat(text(pdf)).contains("DRAFT · size of the sheet is estimated");
        }
    }

    /** 392.112 by 273.05 mm around a spine of 1.6875 in is what Lulu asked for HoTT/book (its cover-lulu-hardcover.tex). */
    @Test
    void theSheetThatAPrinterAskedForComesOut() throws IOException {
        try (PDDocument pdf = book.open("trim: 6x9in, profile: lulu, binding: case", 620)) {
            PDRectangle sheet = pdf.getPage(0).getMediaBox();
            assertThat(sheet.getWidth() * 25.4 / 72).isCloseTo(392.112, within(0.01));
            assertThat(sheet.getHeight() * 25.4 / 72).isCloseTo(273.05, within(0.01));
        }
    }

    /** The paper of the boards repeats itself, and so does the file: it was 180 kB of curves once. */
    @Test
    void theLargestPatternedSheetIsASmallFile() throws IOException {
        Outcome<Cover> cover = book.cover("trim: 8.5x11in, profile: lulu, binding: case", 600);
        assertThat(cover.value().orElseThrow().pdf()).hasSizeBetween(20_000, 90_000);
    }

    @ParameterizedTest
    @CsvSource({"case, 364x265mm", "jacket, 520x242mm", "paperback, 332.15x234.95mm"})
    void aSheetIsAsLargeAsThePrinterSays(String binding, String size) throws IOException {
        String edition =
                "trim: 6x9in, profile: kdp, spine: 21mm, binding: %s, cover: {sheet: %s}".formatted(binding, size);
        Outcome<Cover> cover = book.cover(edition, 300);
        assertThat(CoveredBook.codes(cover)).isEmpty();
        try (PDDocument pdf = CoveredBook.open(cover)) {
            assertThat(text(pdf)).doesNotContain("DRAFT");
            PDRectangle sheet = pdf.getPage(0).getMediaBox();
            String[] sides = size.replace("mm", "").split("x");
            assertThat(sheet.getWidth() * 25.4 / 72).isCloseTo(Double.parseDouble(sides[0]), within(0.01));
            assertThat(sheet.getHeight() * 25.4 / 72).isCloseTo(Double.parseDouble(sides[1]), within(0.01));
        }
    }

    @ParameterizedTest
    @CsvSource({"case, 320x265mm", "paperback, 340x234.95mm", "jacket, 340x242mm"})
    void aSheetThatDoesNotGoAroundTheBookIsAnError(String binding, String size) throws IOException {
        String edition =
                "trim: 6x9in, profile: kdp, spine: 21mm, binding: %s, cover: {sheet: %s}".formatted(binding, size);
        assertThat(CoveredBook.codes(book.cover(edition, 300))).containsExactly(Code.COVER_SHEET_MISFIT);
    }

    @ParameterizedTest
    @CsvSource({"79, false", "80, true"})
    void wordsStandOnASpineThatIsThickEnough(int pages, boolean lettered) throws IOException {
        Outcome<Cover> cover = book.cover("trim: 6x9in, profile: kdp, stock: cream", pages);
        assertThat(CoveredBook.codes(cover)).isEqualTo(lettered ? List.of() : List.of(Code.COVER_SPINE_BARE));
        try (PDDocument pdf = CoveredBook.open(cover)) {
            assertThat(turned(pdf).isEmpty()).isNotEqualTo(lettered);
        }
    }

    /** English spines are read downwards, French and German ones upwards; both with the authors at the head. */
    @ParameterizedTest
    @CsvSource({"en-GB, 270", "he, 270", "fr, 90", "de, 90"})
    void theWordsOnASpineRunAsTheLanguageHasIt(String language, float direction) throws IOException {
        String facts =
                "title: Lampe\nlanguage: %s\npublished: 2026\ncontributors: [{name: Ada Writer}]\n".formatted(language);
        try (PDDocument pdf = CoveredBook.open(book.cover(facts, "trim: 6x9in, profile: kdp", 400))) {
            List<TextPosition> spine = turned(pdf);
            assertThat(spine).isNotEmpty().allMatch(glyph -> glyph.getDir() == direction);
            double fold = 0.125 * 72 + 6 * 72;
            double width = 400 * 0.002252 * 72;
            assertThat(spine)
                    .allSatisfy(glyph -> assertThat((double) glyph.getX())
                            .isBetween(fold + 0.0625 * 72, fold + width - 0.0625 * 72));
            TextPosition author = spine.stream()
                    .filter(g -> g.getUnicode().equals("W"))
                    .findFirst()
                    .orElseThrow();
            TextPosition title = spine.stream()
                    .filter(g -> g.getUnicode().equals("L"))
                    .findFirst()
                    .orElseThrow();
            assertThat(author.getY()).as("the author is nearer to the head").isLessThan(title.getY());
        }
    }

    @Test
    void allItsInkIsProcessInkAndItsFontsAreEmbedded() throws IOException {
        try (PDDocument pdf = book.open(ISBN + ", trim: a5, cover: {back: blurb.md}", 200)) {
            assertThat(Colours.in(pdf)).contains("DeviceCMYK").isSubsetOf("DeviceCMYK", "DeviceGray");
            for (COSName name : pdf.getPage(0).getResources().getFontNames()) {
                assertThat(pdf.getPage(0).getResources().getFont(name).isEmbedded())
                        .isTrue();
            }
            assertThat(text(pdf))
                    .contains("The lamp on Skerry Point went out, and nobody was there", "harbour.example")
                    .contains("ISBN 978-3-16-148410-0", "A Keeper’s Year");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "kdp, paperback, '24.95 USD', 52495",
        "lulu, case, '12.99 GBP', 01299",
        "ingram, jacket, '', 90000",
        "generic, paperback, '', ''",
    })
    void theBarcodeIsScannedFromTheFinishedSheet(String profile, String binding, String price, String addOn)
            throws IOException {
        String edition = "%s, trim: 6x9in, profile: %s, binding: %s, cover: {back: blurb.md}%s"
                .formatted(ISBN, profile, binding, price.isEmpty() ? "" : ", price: " + price);
        Cover cover = book.cover(edition, 200).value().orElseThrow();
        String digits = "9783161484100" + (addOn.isEmpty() ? "" : "+" + addOn);
        assertThat(check(cover, digits).problems()).isEmpty();
        assertThat(check(cover, "9780306406157").problems())
                .singleElement()
                .matches(problem -> problem.code() == Code.CHECK_BARCODE);
    }

    @ParameterizedTest
    @ValueSource(ints = {80, 100, 150, 200})
    void theBarcodeIsAsLargeAsTheEditionWantsIt(int size) throws IOException {
        String edition = "%s, trim: 7x10in, cover: {barcode: %d%%}".formatted(ISBN, size);
        Cover cover = book.cover(edition, 200).value().orElseThrow();
        assertThat(check(cover, "9783161484100").problems()).isEmpty();
        try (PDDocument pdf = Loader.loadPDF(cover.pdf())) {
            double symbol = size / 100.0 * 95 * 0.33;
            assertThat(line(pdf, "ISBN 978-3-16-148410-0")).isCloseTo(symbol * 72 / 25.4, within(0.3));
        }
    }

    @Test
    void anEditionMayHaveNoBarcodeAndNoneThatIsLargerThanItsBack() throws IOException {
        try (PDDocument pdf = book.open(ISBN + ", trim: a5, cover: {barcode: none}", 200)) {
            assertThat(text(pdf)).doesNotContain("ISBN", "9 783161");
        }
        assertThat(CoveredBook.codes(book.cover(ISBN + ", trim: 90x140mm, cover: {barcode: 200%}", 200)))
                .contains(Code.COVER_BARCODE_LARGE);
    }

    /** The spine lies at the right of the back. */
    @ParameterizedTest
    @CsvSource({"inner", "centre", "outer"})
    void theBarcodeStandsWhereTheThemePutsIt(String side) throws IOException {
        Files.createDirectories(folder.resolve("styles"));
        Files.writeString(
                folder.resolve("styles/print.css"), "section.back-cover { --barcode: %s; }\n".formatted(side));
        Cover cover = book.cover(ISBN + ", trim: a5", 200).value().orElseThrow();
        assertThat(check(cover, "9783161484100").problems()).isEmpty();
        try (PDDocument pdf = Loader.loadPDF(cover.pdf())) {
            double left = 72 / 25.4 * 3;
            double at = (place(pdf, "ISBN 978-3-16-148410-0") - left) / (72 / 25.4 * 148);
            switch (side) {
                case "inner" -> assertThat(at).isBetween(0.45, 0.7);
                case "centre" -> assertThat(at).isBetween(0.3, 0.45);
                default -> assertThat(at).isBetween(0.05, 0.3);
            }
        }
    }

    @Test
    void whatIsSaidOfTheAuthorStandsOnTheBackOrOnTheOtherFlap() throws IOException {
        Files.writeString(folder.resolve("ada.md"), "Ada Writer kept the light for forty years.\n");
        String edition = "trim: 6x9in, profile: lulu, binding: %s, cover: {back: blurb.md, author: ada.md}";
        try (PDDocument jacket = CoveredBook.open(book.cover(edition.formatted("jacket"), 200));
                PDDocument soft = CoveredBook.open(book.cover(edition.formatted("paperback"), 200))) {
            assertThat(text(jacket).replace("\u00AD", "")).contains("The lamp on Skerry Point");
            assertThat(place(jacket, "Ada Writer kept")).isLessThan(3.4 * 72);
            assertThat(text(soft)).contains("The lamp on Skerry Point", "Ada Writer kept the light");
        }
    }

    /** Where a line that begins so begins, from the left of the sheet. */
    private static double place(PDDocument pdf, String beginning) throws IOException {
        return glyphs(pdf, beginning).getFirst().getXDirAdj();
    }

    /** How long it is. */
    private static double line(PDDocument pdf, String words) throws IOException {
        List<TextPosition> glyphs = glyphs(pdf, words);
        TextPosition last = glyphs.get(words.length() - 1);
        return last.getXDirAdj() + last.getWidthDirAdj() - glyphs.getFirst().getXDirAdj();
    }

    private static List<TextPosition> glyphs(PDDocument pdf, String beginning) throws IOException {
        List<TextPosition> glyphs = new ArrayList<>();
        new PDFTextStripper() {
            @Override
            protected void writeString(String text, List<TextPosition> letters) {
                if (glyphs.isEmpty() && text.startsWith(beginning)) {
                    glyphs.addAll(letters);
                }
            }
        }.getText(pdf);
        return glyphs;
    }

    private static Check check(Cover cover, String digits) throws IOException {
        return BarcodeCheck.check(new ScannedCover(cover.pdf()), digits, SourceSpan.of("book.yaml"));
    }

    @Test
    void aPictureFillsTheFrontAndIsHeldToItsSize() throws IOException {
        picture("fit.png", 1838, 2775);
        assertThat(CoveredBook.codes(book.cover("trim: 6x9in, profile: kdp, cover: {front: fit.png}", 200)))
                .isEmpty();
        picture("coarse.png", 613, 925);
        assertThat(CoveredBook.codes(book.cover("trim: 6x9in, profile: kdp, cover: {front: coarse.png}", 200)))
                .containsExactly(Code.COVER_PICTURE_COARSE);
        picture("wide.png", 2800, 2800);
        Outcome<Cover> wide = book.cover("trim: 6x9in, profile: kdp, cover: {front: wide.png}", 200);
        assertThat(CoveredBook.codes(wide)).containsExactly(Code.COVER_PICTURE_CUT);
        try (PDDocument pdf = CoveredBook.open(wide)) {
            assertThat(text(pdf)).as("the picture has the title").doesNotContain("A Keeper’s Year");
        }
    }

    private void picture(String name, int width, int height) throws IOException {
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        ImageIO.write(picture, "png", folder.resolve(name).toFile());
    }

    @Test
    void aPriceWithoutACodeIsTold() throws IOException {
        Outcome<Cover> cover = book.cover(ISBN + ", trim: 6x9in, profile: kdp, price: 9.99 EUR", 200);
        assertThat(CoveredBook.codes(cover)).containsExactly(Code.COVER_PRICE);
        assertThat(check(cover.value().orElseThrow(), "9783161484100+90000").problems())
                .isEmpty();
    }

    @Test
    void aTextThatIsTooLongIsAnErrorAtItsPlace() throws IOException {
        Files.writeString(folder.resolve("blurb.md"), CoveredBook.BLURB.repeat(120));
        Outcome<Cover> cover = book.cover("trim: 6x9in, profile: kdp, cover: {back: blurb.md}", 200);
        assertThat(cover.problems())
                .filteredOn(problem -> problem.severity() == Severity.ERROR)
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.code()).isEqualTo(Code.COVER_TEXT_LONG);
                    assertThat(problem.place().file()).isEqualTo("blurb.md");
                });
    }

    @Test
    void aJacketTellsTheDescriptionOnItsFlap() throws IOException {
        String facts = "title: Lamps\nlanguage: en-GB\npublished: 2026\ndescription: A year by the sea.\n";
        String edition = "trim: 6x9in, profile: lulu, binding: %s, cover: {back: blurb.md}";
        try (PDDocument jacket = CoveredBook.open(book.cover(facts, edition.formatted("jacket"), 200));
                PDDocument boards = CoveredBook.open(book.cover(facts, edition.formatted("case"), 200))) {
            assertThat(text(jacket)).contains("A year by the sea.", "The lamp on Skerry Point");
            assertThat(text(boards)).contains("The lamp on Skerry Point").doesNotContain("A year by the sea.");
            double flaps = jacket.getPage(0).getTrimBox().getWidth()
                    - boards.getPage(0).getTrimBox().getWidth();
            assertThat(flaps).isCloseTo(2 * 3.25 * 72, within(0.01));
        }
    }

    @Test
    void guidesAreDrawnOnASheetOfTheirOwn() throws IOException {
        String edition = "trim: 6x9in, profile: kdp, cover: {guides: %s}";
        Cover plain = book.cover(edition.formatted("false"), 200).value().orElseThrow();
        Cover guided = book.cover(edition.formatted("true"), 200).value().orElseThrow();
        assertThat(plain.guides()).isEmpty();
        assertThat(guided.pdf()).isEqualTo(plain.pdf());
        try (PDDocument pdf = Loader.loadPDF(guided.guides().orElseThrow())) {
            assertThat(text(pdf)).contains("back 152.4 mm", "spine 11.4 mm", "front 152.4 mm");
        }
    }

    @Test
    void theSameCoverHasTheSameBytes() throws IOException {
        String edition = ISBN + ", trim: a5, cover: {back: blurb.md}";
        assertThat(book.cover(edition, 90).value().orElseThrow().pdf())
                .isEqualTo(book.cover(edition, 90).value().orElseThrow().pdf());
    }

    private static String text(PDDocument pdf) throws IOException {
        return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
    }

    /** The glyphs that do not stand upright. */
    private static List<TextPosition> turned(PDDocument pdf) throws IOException {
        List<TextPosition> glyphs = new ArrayList<>();
        new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition glyph) {
                if (glyph.getDir() != 0) {
                    glyphs.add(glyph);
                }
            }
        }.getText(pdf);
        return glyphs;
    }
}
