package octavo.print;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import octavo.book.Picture;
import octavo.print.Typeset.Piece;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;

/** Where figures stand on the pages of Classic, which has lines of 14 points. */
class FiguresTest {

    private static final double LINE = 14;

    /** 225 by 135 points. */
    private static final Picture LAMP =
            new Picture("lamp.svg", Picture.Format.SVG, 300, 180, 0, () -> """
                <svg xmlns='http://www.w3.org/2000/svg' width='300' height='180' viewBox='0 0 300 180'>
                <rect width='300' height='180' fill='#777'/></svg>\
                """.getBytes(UTF_8));

    private static Printed book(int linesBefore, String place, int linesAfter) {
        String figure =
                "<figure id='lamp' data-placement='%s'><img src='lamp.svg' alt='A lamp'/><figcaption>The lamp</figcaption></figure>"
                        .formatted(place);
        return Typeset.printed(XhtmlBook.of(
                "<section class='chapter' id='c'><h1 class='division-title'>Oil</h1>" + lines("Before", linesBefore)
                        + figure + lines("After", linesAfter) + "</section>",
                LAMP));
    }

    private static String lines(String word, int count) {
        StringBuilder lines = new StringBuilder();
        for (int line = 1; line <= count; line++) {
            lines.append("<p>%s %d.</p>".formatted(word, line));
        }
        return lines.toString();
    }

    @Test
    void aFigureThatFitsStandsWhereItIsWritten() {
        Typeset set = Typeset.of(book(4, "float", 20).pdf());
        assertThat(set.find("The lamp").page()).isEqualTo(set.find("Before 4.").page());
        assertThat(set.find("The lamp").y())
                .isBetween(set.find("Before 4.").y(), set.find("After 1.").y());
    }

    @Test
    void textFlowsOnWhereAFigureDoesNotFitAndTheFigureHeadsTheNextPage() {
        Printed printed = book(15, "float", 40);
        Typeset set = Typeset.of(printed.pdf());
        Piece caption = set.find("The lamp");
        assertThat(caption.page()).isEqualTo(set.find("Before 1.").page() + 1);
        assertThat(set.find("After 1.").page()).isEqualTo(set.find("Before 1.").page());
        assertThat(set.find("After 1.").y() - set.find("Before 15.").y()).isCloseTo(LINE, within(0.1));
        List<Piece> under = texts(set, caption.page());
        assertThat(under.getFirst().y()).isGreaterThan(caption.y());
        assertThat(foot(set, caption.page() - 1)).isCloseTo(foot(set, caption.page()), within(LINE + 0.1));
        assertThat(printed.pages().anchors().get("lamp")).isEqualTo(caption.page() - 1);
    }

    /** The lines of the next page, that has no figure, are those of the page with one. */
    @Test
    void linesUnderAFigureStandWhereThoseOfOtherPagesDo() {
        Typeset set = Typeset.of(book(15, "float", 80).pdf());
        int page = set.find("The lamp").page();
        double apart = texts(set, page).getFirst().y()
                - texts(set, page + 1).getFirst().y();
        assertThat(Math.abs(apart / LINE - Math.round(apart / LINE))).isLessThan(0.01);
    }

    @Test
    void aFigureForTheHeadNeverStandsAmongText() {
        Typeset set = Typeset.of(book(3, "head", 60).pdf());
        Piece caption = set.find("The lamp");
        assertThat(caption.page()).isEqualTo(set.find("Before 1.").page() + 1);
        assertThat(texts(set, caption.page())).allMatch(text -> text.y() > caption.y());
    }

    @Test
    void aFigureForTheFootStandsUnderAllText() {
        Typeset set = Typeset.of(book(3, "foot", 60).pdf());
        Piece caption = set.find("The lamp");
        assertThat(caption.page()).isEqualTo(set.find("Before 1.").page());
        assertThat(texts(set, caption.page())).allMatch(text -> text.y() < caption.y() - 135);
    }

    @Test
    void aFigureForAPageHasItForItselfUnderTheHeadOfThePage() {
        Typeset set = Typeset.of(book(3, "page", 60).pdf());
        Piece caption = set.find("The lamp");
        String folio = String.valueOf(caption.page());
        assertThat(set.on(caption.page())).extracting(Piece::text).contains("The lamp", folio);
        assertThat(set.on(caption.page())).noneMatch(piece -> piece.text().matches("(Before|After).*"));
        Piece last = texts(set, caption.page() - 1).getLast();
        Piece next = texts(set, caption.page() + 1).getFirst();
        assertThat(number(next)).isEqualTo(number(last) + 1);
    }

    @Test
    void aPlateReachesTheEdgesAndHasNoFolio() throws IOException {
        byte[] pdf = book(3, "bleed", 60).pdf();
        int page = Typeset.of(pdf).find("The lamp").page();
        assertThat(Typeset.of(pdf).on(page)).extracting(Piece::text).containsExactly("The lamp");
        try (PDDocument document = Loader.loadPDF(pdf)) {
            var drawn = new PDFRenderer(document).renderImageWithDPI(page - 1, 36, ImageType.RGB);
            assertThat(List.of(
                            drawn.getRGB(0, 0) & 0xFF,
                            drawn.getRGB(drawn.getWidth() - 1, 0) & 0xFF,
                            drawn.getRGB(0, drawn.getHeight() / 2) & 0xFF))
                    .allSatisfy(grey -> assertThat(grey).isCloseTo(0x77, within(4)));
        }
    }

    /** As much as it needs, up to a third of the page; where only words were counted it got nearly none. */
    @Test
    void aPictureInASecondColumnHasRoom() throws IOException {
        byte[] pdf = Typeset.print(XhtmlBook.of(
                "<section class='chapter' id='c'><table><tbody><tr><td>" + "the keeper says of the lamp ".repeat(20)
                        + "</td><td><img src='lamp.svg' alt='A lamp'/></td></tr></tbody></table></section>",
                LAMP));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            var drawn = new PDFRenderer(document).renderImageWithDPI(0, 72, ImageType.RGB);
            long widest = IntStream.range(0, drawn.getHeight())
                    .mapToLong(y -> IntStream.range(0, drawn.getWidth())
                            .filter(x -> Math.abs((drawn.getRGB(x, y) & 0xFF) - 0x77) < 4)
                            .count())
                    .max()
                    .orElse(0);
            assertThat(widest).isGreaterThan(80);
        }
    }

    @Test
    void whatIsWrittenHereStaysHere() {
        Typeset set = Typeset.of(book(15, "here", 40).pdf());
        assertThat(set.find("After 1.").page()).isEqualTo(set.find("The lamp").page());
        assertThat(set.find("After 1.").y()).isGreaterThan(set.find("The lamp").y());
    }

    /** Before one that stays here, and would have had room. */
    @Test
    void textFlowsOnBeforeAFigureThatStaysHereToo() {
        Typeset set = Typeset.of(Typeset.printed(XhtmlBook.of(
                        "<section class='chapter' id='c'><h1 class='division-title'>Oil</h1>" + lines("Before", 9)
                                + captioned("float", "tall.svg", "The tower") + lines("Between", 4)
                                + captioned("here", "low.svg", "The lamp") + lines("After", 40) + "</section>",
                        picture("tall.svg", 300),
                        picture("low.svg", 60)))
                .pdf());
        Piece tower = set.find("The tower");
        Piece lamp = set.find("The lamp");
        assertThat(set.find("Between 4.").page())
                .isEqualTo(set.find("Before 9.").page());
        assertThat(tower.page()).isEqualTo(set.find("Before 9.").page() + 1);
        assertThat(lamp.page()).isEqualTo(tower.page());
        assertThat(lamp.y()).isGreaterThan(tower.y());
        assertThat(set.find("After 1.").y()).isGreaterThan(lamp.y());
    }

    private static Picture picture(String name, int height) {
        return new Picture(name, Picture.Format.SVG, 300, height, 0, () ->
                """
                <svg xmlns='http://www.w3.org/2000/svg' width='300' height='%1$d' viewBox='0 0 300 %1$d'>
                <rect width='300' height='%1$d' fill='#777'/></svg>\
                """.formatted(height).getBytes(UTF_8));
    }

    @Test
    void aFigureThatNoTextFollowsEndsTheChapter() {
        Typeset set = Typeset.of(book(15, "float", 2).pdf());
        assertThat(set.find("After 2.").page()).isEqualTo(set.find("Before 1.").page());
        assertThat(set.find("The lamp").page()).isEqualTo(set.find("Before 1.").page() + 1);
    }

    private static List<Piece> texts(Typeset set, int page) {
        return set.on(page).stream()
                .filter(piece -> piece.text().matches("(Before|After) \\d+\\."))
                .toList();
    }

    private static double foot(Typeset set, int page) {
        return texts(set, page).stream()
                .max(Comparator.comparing(Piece::y))
                .orElseThrow()
                .y();
    }

    private static int number(Piece text) {
        return Integer.parseInt(text.text().replaceAll("\\D", ""));
    }

    /** Each chapter leaves a little less room for its two figures. */
    @Test
    void aFigureNeverStandsAboveOneThatIsWrittenBeforeIt() {
        StringBuilder chapters = new StringBuilder();
        for (int lines = 1; lines < 22; lines++) {
            chapters.append("<section class='chapter' id='c%d'><h1 class='division-title'>Oil</h1>".formatted(lines))
                    .append(lines("Before", lines))
                    .append(captioned("foot", "lamp.svg", "First %d.".formatted(lines)))
                    .append(lines("Between", 2))
                    .append(captioned("float", "lamp.svg", "Second %d.".formatted(lines)))
                    .append(lines("After", 40))
                    .append("</section>");
        }
        Typeset set = Typeset.of(
                Typeset.printed(XhtmlBook.of(chapters.toString(), LAMP)).pdf());
        for (int lines = 1; lines < 22; lines++) {
            Piece first = set.find("First %d.".formatted(lines));
            Piece second = set.find("Second %d.".formatted(lines));
            assertThat(first.page() * 1000 + first.y()).isLessThan(second.page() * 1000 + second.y());
        }
    }

    private static String captioned(String place, String picture, String caption) {
        return ("<figure id='%s' data-placement='%s'><img src='%s' alt='A lamp'/>"
                        + "<figcaption>%s</figcaption></figure>")
                .formatted(caption.replaceAll("\\W", ""), place, picture, caption);
    }
}
