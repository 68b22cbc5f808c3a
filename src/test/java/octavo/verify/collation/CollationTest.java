package octavo.verify.collation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import octavo.verify.collation.Opening.Mark;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;

class CollationTest {

    private static final List<String> FOLIOS = List.of("i", "1", "2");

    @Test
    void pagesThatLookAlikeAreLeftOut() throws IOException {
        assertThat(Collation.of(pdf(10, 20, 30), FOLIOS, pdf(10, 20, 30), FOLIOS))
                .isEmpty();
    }

    @Test
    void whatMovedIsMarkedWhereItWasAndWhereItIs() throws IOException {
        List<Opening> openings = Collation.of(pdf(10, 20, 30), FOLIOS, pdf(10, 60, 30), FOLIOS);
        assertThat(openings).singleElement().satisfies(opening -> {
            assertThat(opening.folio()).isEqualTo("1");
            assertThat(opening.old().orElseThrow().width()).isEqualTo(440);
            assertThat(opening.marks()).hasSize(2);
            at(opening.marks().getFirst(), 20, 90);
            at(opening.marks().getLast(), 60, 90);
        });
    }

    @Test
    void pageThatOnlyOneFileHasStandsAlone() throws IOException {
        List<Opening> openings = Collation.of(pdf(10, 20, 30), FOLIOS, pdf(10, 20, 40), List.of("i", "1", "3"));
        assertThat(openings).extracting(Opening::folio).containsExactly("3", "2");
        assertThat(openings.getFirst().old()).isEmpty();
        assertThat(openings.getLast().now()).isEmpty();
        assertThat(openings).allSatisfy(opening -> assertThat(opening.marks()).isEmpty());
    }

    @Test
    void pageOfAnotherSizeDiffersAltogether() throws IOException {
        PDDocument wide = new PDDocument();
        wide.addPage(new PDPage(new PDRectangle(100, 50)));
        assertThat(Collation.of(pdf(10), List.of("1"), bytes(wide), List.of("1")))
                .singleElement()
                .satisfies(opening -> assertThat(opening.marks()).containsExactly(new Mark(0, 0, 100, 100)));
    }

    /** A page of 100 points square for each; on it a square of ten, so far from its left edge, at its foot. */
    private static byte[] pdf(int... lefts) throws IOException {
        PDDocument document = new PDDocument();
        for (int left : lefts) {
            PDPage page = new PDPage(new PDRectangle(100, 100));
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.addRect(left, 0, 10, 10);
                content.fill();
            }
        }
        return bytes(document);
    }

    private static byte[] bytes(PDDocument document) throws IOException {
        try (document;
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            document.save(out);
            return out.toByteArray();
        }
    }

    private static void at(Mark mark, double left, double top) {
        assertThat(mark.left()).isCloseTo(left, within(2.0));
        assertThat(mark.top()).isCloseTo(top, within(2.0));
        assertThat(mark.width()).isCloseTo(10, within(3.0));
    }
}
