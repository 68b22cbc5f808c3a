package octavo.press.platemaking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import octavo.measure.Length;
import octavo.measure.PageSize;
import octavo.plate.Ink;
import octavo.plate.Mark;
import octavo.plate.Mark.Align;
import octavo.plate.Plate;
import octavo.plate.Type;
import octavo.press.PrintedPlate;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlateCopyTest {

    /** Source Sans and EB Garamond say different things of their height; the base line is where it is asked for all the same. */
    @ParameterizedTest
    @CsvSource({
        "Source Sans 3, LEFT, 0", "Source Sans 3, RIGHT, 0.2", "Source Sans 3, CENTRE, 0.1",
        "EB Garamond, LEFT, 0.1", "EB Garamond, RIGHT, 0", "EB Garamond, CENTRE, 0.2"
    })
    void wordsStandWhereTheyAreDrawn(String family, Align align, double tracking) throws IOException {
        Type type = Type.roman(family, Length.pt(20)).tracked(tracking);
        Mark words = new Mark.Words("AVAlon", type, align, Length.pt(200), Length.pt(70), Ink.BLACK);
        Plate plate = new Plate(new PageSize(Length.pt(400), Length.pt(100)), List.of(words));
        double width = PrintedPlate.LETTERING.width("AVAlon", type).pt();
        double left = switch (align) {
            case LEFT -> 200;
            case CENTRE -> 200 - width / 2;
            case RIGHT -> 200 - width;
        };
        try (PrintedPlate printed = PrintedPlate.of(List.of(plate))) {
            List<TextPosition> glyphs = new ArrayList<>();
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition glyph) {
                    glyphs.add(glyph);
                }
            }.getText(printed.document());
            assertThat(glyphs).allSatisfy(glyph -> assertThat(glyph.getY()).isCloseTo(70, within(0.01f)));
            assertThat((double) glyphs.getFirst().getX()).isCloseTo(left, within(0.05));
            assertThat((double) glyphs.getLast().getEndX()).isCloseTo(left + width, within(0.05));
        }
    }
}
