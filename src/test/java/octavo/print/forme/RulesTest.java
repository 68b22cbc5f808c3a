package octavo.print.forme;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Rectangle;
import java.awt.geom.AffineTransform;
import java.util.ArrayList;
import java.util.List;
import org.apache.fop.fo.Constants;
import org.apache.fop.traits.BorderProps;
import org.junit.jupiter.api.Test;

class RulesTest {

    private static final BorderProps RULE =
            BorderProps.makeRectangular(Constants.EN_SOLID, 400, Color.BLACK, BorderProps.Mode.COLLAPSE_OUTER);

    @Test
    void rulesOfNeighbouringCellsAreOne() {
        assertThat(rules(row(0, cell(0, 100), cell(100, 250), cell(350, 50)))).containsExactly(400);
    }

    @Test
    void rulesOfTwoRowsStayTwo() {
        List<Stroke> rows = new ArrayList<>(row(0, cell(0, 100), cell(100, 100)));
        rows.addAll(row(20, cell(0, 100), cell(100, 100)));
        assertThat(rules(rows)).containsExactly(200, 200);
    }

    @Test
    void aRuleThatWouldBeCoveredStaysInPieces() {
        List<Stroke> cells = new ArrayList<>(row(0, cell(0, 100)));
        cells.add(new Stroke.Fill(new Rectangle(100, 0, 100, 20), Color.GRAY));
        cells.addAll(row(0, cell(100, 100)));
        assertThat(rules(cells)).containsExactly(100, 100);
    }

    @Test
    void rulesWithAGapBetweenThemStayTwo() {
        assertThat(rules(row(0, cell(0, 100), cell(110, 100)))).containsExactly(100, 100);
    }

    @Test
    void everythingElseIsDrawnAsItWas() {
        List<Stroke> strokes = row(0, cell(0, 100));
        assertThat(Rules.joined(strokes)).isEqualTo(strokes);
    }

    private static List<Integer> rules(List<Stroke> strokes) {
        return Rules.joined(strokes).stream()
                .filter(Stroke.Border.class::isInstance)
                .map(stroke -> ((Stroke.Border) stroke).area().width)
                .toList();
    }

    private static Rectangle cell(int left, int width) {
        return new Rectangle(left, 0, width, 20);
    }

    /** Cells, each in a group of its own, as FOP draws them. */
    private static List<Stroke> row(int top, Rectangle... cells) {
        List<Stroke> strokes = new ArrayList<>();
        for (Rectangle cell : cells) {
            strokes.add(new Stroke.StartGroup(AffineTransform.getTranslateInstance(cell.x, top), null));
            strokes.add(new Stroke.Border(
                    new Rectangle(cell.width, cell.height), new Stroke.Sides(null, RULE, null, null), null));
            strokes.add(new Stroke.EndGroup());
        }
        return strokes;
    }
}
