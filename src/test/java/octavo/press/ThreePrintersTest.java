package octavo.press;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import octavo.Made;
import octavo.measure.Length;
import octavo.print.Typeset;
import octavo.problem.Outcome;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The same book for three printers: what stands in the three files, held against the lines of the three profiles. */
class ThreePrintersTest {

    private static final Path PROFILES = Path.of("src/main/resources/octavo/press/profile");

    private static final String TALE = "The lamp was lit at five, and the keeper wrote the hour into the ledger. ";

    private static final double WIDE = 4.25 * 72;

    private static final double HIGH = 6.875 * 72;

    @TempDir
    private Path folder;

    /** The longer book needs a wider margin than it is first set with, and has more pages for it. */
    @ParameterizedTest
    @CsvSource({"kdp, 30", "ingram, 30", "lulu, 30", "kdp, 370", "lulu, 370"})
    void boxesAndMarginsAreThoseOfTheProfile(String printer, int paragraphs) throws IOException {
        byte[] pdf = book(paragraphs).pdf("trim: 4.25x6.875in, profile: " + printer);
        List<String> profile = Files.readAllLines(PROFILES.resolve(printer + ".txt"));
        List<Printed> printed = Printed.pages(pdf);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages() % 2).isZero();
            for (int i = 0; i < document.getNumberOfPages(); i++) {
                boxes(document.getPage(i), i % 2 == 0, profile);
            }
        }
        double inside = inside(profile, printed.size());
        double found = IntStream.range(6, printed.size() - 4)
                .filter(i -> printed.get(i).words() > 100)
                .mapToDouble(i -> spine(printed.get(i), i % 2 == 0, profile))
                .min()
                .orElseThrow();
        assertThat(found).as("inside of %d pages", printed.size()).isBetween(inside, inside + 2);
    }

    /** One of them wants a file that does not name its pages. */
    @ParameterizedTest
    @ValueSource(strings = {"kdp", "lulu"})
    void aReferenceToAPageIsRight(String printer) throws IOException {
        SmallBook book = new SmallBook(folder, 40)
                .with("a.md", "# The lamp\n\nOil.\n\n![The lamp](lamp.svg){#fig:lamp alt=\"A lamp\"}\n")
                .with(
                        "lamp.svg",
                        "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'><path d='M0 0H9V9Z'/></svg>")
                .with("z.md", "# Afterwards\n\nSee @fig:lamp.\n");
        Outcome<Made> made = book.build("trim: 6x9in, profile: " + printer);
        byte[] pdf = made.value().orElseThrow().editions().getFirst().bytes();
        String text = Typeset.of(pdf).pieces().stream().map(Typeset.Piece::text).collect(Collectors.joining());
        assertThat(text.replace('\u00a0', ' ')).contains("(page 1)");
        assertThat(made.problems())
                .extracting(problem -> problem.code().id())
                .noneMatch(code -> code.startsWith("OCT-CHECK"));
    }

    private static void boxes(PDPage page, boolean recto, List<String> profile) {
        double outside = bleed(profile, "outside");
        double spine = bleed(profile, "inside");
        double left = recto ? spine : outside;
        double right = recto ? outside : spine;
        double below = bleed(profile, "bottom");
        double above = bleed(profile, "top");
        is(page.getMediaBox(), 0, 0, WIDE + left + right, HIGH + above + below);
        is(page.getBleedBox(), 0, 0, WIDE + left + right, HIGH + above + below);
        is(page.getTrimBox(), left, below, WIDE, HIGH);
    }

    private static void is(PDRectangle box, double left, double bottom, double width, double height) {
        assertThat(new double[] {box.getLowerLeftX(), box.getLowerLeftY(), box.getWidth(), box.getHeight()})
                .containsExactly(new double[] {left, bottom, width, height}, within(0.01));
    }

    /** From the fold of the spine to the first letter. */
    private static double spine(Printed page, boolean recto, List<String> profile) {
        return (recto ? page.left() : page.right()) - bleed(profile, "inside");
    }

    private static double bleed(List<String> profile, String side) {
        String line = line(profile, "bleed: ");
        return points(line.replaceFirst(".*\\b" + side + " (\\S+).*", "$1"));
    }

    private static double inside(List<String> profile, int pages) {
        return profile.stream()
                .filter(line -> line.startsWith("inside: "))
                .map(line -> line.split("[ -]"))
                .filter(step -> pages >= Integer.parseInt(step[1], 10) && pages <= Integer.parseInt(step[2], 10))
                .mapToDouble(step -> points(step[3]))
                .findFirst()
                .orElseThrow();
    }

    private static String line(List<String> profile, String key) {
        return profile.stream().filter(line -> line.startsWith(key)).findFirst().orElseThrow();
    }

    private static double points(String length) {
        return Length.parse(length).orElseThrow().pt();
    }

    private SmallBook book(int paragraphs) throws IOException {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(60, 90, BufferedImage.TYPE_BYTE_GRAY), "png", png);
        return new SmallBook(folder, 1)
                .with("images/lamp.png", png.toByteArray())
                .with("styles/print.css", "@page :left { margin: 3mm } @page :right { margin: 3mm }")
                .with("plate.md", "# Plate\n\nIt burns.\n\n![](images/lamp.png){place=bleed alt=\"A lamp\"}\n")
                .with("tale.md", "# A tale\n\n" + (TALE.repeat(8) + "\n\n").repeat(paragraphs));
    }
}
