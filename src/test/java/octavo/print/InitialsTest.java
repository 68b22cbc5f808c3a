package octavo.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.List;
import octavo.print.Typeset.Piece;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;

/** Initials and opening words as they come from the press: in Classic, three lines of 14 points, and four words. */
class InitialsTest {

    private static final double LINE = 14;

    private static final String TEXT =
            "Once in every <em>seven</em> years<a class='noteref' href='#n'>1</a> the lamp was taken down, cleaned"
                + " with brandy and put up again, which nobody but the keeper was allowed to see, because the brandy"
                + " came from the mainland and was counted there. It was counted on the island too.";

    private static final String CHAPTER =
            "<section class='chapter' id='c'><h1 class='division-title'><span class='title'>Brandy</span></h1>"
                    + "<p class='first'>" + TEXT + "</p><p>Next.</p>"
                    + "<aside class='footnote' id='n' data-number='1'><p>A note.</p></aside></section>";

    private final byte[] pdf = Typeset.print(XhtmlBook.of(CHAPTER));
    private final Typeset set = Typeset.of(pdf);

    @Test
    void theyAreCopiedAsTheWordsThatTheyAre() throws IOException {
        assertThat(Proof.text(pdf)).contains("Once in every seven years1 the lamp was taken down");
    }

    @Test
    void threeLinesMakeRoomAndTheFourthDoesNot() {
        Piece initial = set.find("O");
        List<Piece> lines = set.on(initial.page()).stream()
                .filter(piece -> piece.y() >= initial.y() - 0.1)
                .toList();
        double beside = set.find("nce in").x();
        assertThat(beside).isCloseTo(initial.end(), within(0.1));
        for (int line = 1; line < 4; line++) {
            double y = initial.y() + LINE * line;
            double from = line < 3 ? beside : initial.x();
            assertThat(lines)
                    .filteredOn(piece -> Math.abs(piece.y() - y) < 0.05)
                    .as("line %d", line + 1)
                    .isNotEmpty()
                    .first()
                    .extracting(Piece::x)
                    .satisfies(x -> assertThat(x).isCloseTo(from, within(0.1)));
        }
    }

    /** EB Garamond's capitals are 0.65 of an em high. */
    @Test
    void theInitialReachesFromTheFirstCapitalsToTheThirdLine() throws IOException {
        TextPosition initial = Proof.positions(pdf).stream()
                .filter(glyph -> glyph.getUnicode().equals("O"))
                .reduce((one, other) -> other.getFont().equals(one.getFont()) ? one : other)
                .orElseThrow();
        PDType0Font font = (PDType0Font) initial.getFont();
        Rectangle2D ink = font.getNormalizedPath(initial.getCharacterCodes()[0]).getBounds2D();
        double size = initial.getFontSizeInPt() / 1000;
        double overshoot = 1;
        assertThat(ink.getMinY() * size).isCloseTo(-2 * LINE, within(overshoot));
        assertThat(ink.getMaxY() * size).isCloseTo(0.65 * initial.getFontSizeInPt(), within(overshoot));
    }

    @Test
    void fourWordsAreInSmallCapitals() {
        Typeset plain = Typeset.classic(CHAPTER.replace("<em>seven</em>", "seven"));
        assertThat(plain.pieces()).extracting(Piece::text).contains("nce in every seven");
    }

    @Test
    void aParagraphOfFewerLinesHasNone() {
        Typeset brief = Typeset.classic(CHAPTER.replace(TEXT, "Once only."));
        assertThat(brief.find("O").x()).isCloseTo(brief.find("Next.").x() - LINE, within(0.1));
        assertThat(brief.find("Next.").y() - brief.find("O").y()).isCloseTo(LINE, within(0.1));
    }
}
