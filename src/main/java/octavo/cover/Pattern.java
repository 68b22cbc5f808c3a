package octavo.cover;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import octavo.measure.Length;
import octavo.plate.Area;
import octavo.plate.Ink;
import octavo.plate.Mark;

/** What is printed on the paper of the boards, in rows that are set off by half. */
enum Pattern {

    /** Flowers of four petals, with a point between them. */
    FLOWERS(15, 13) {
        @Override
        void draw(Outline pen, boolean odd) {
            for (int petal = 0; petal < 4; petal++) {
                pen.about(0, 45 + petal * 90).leaf(5.2, 2.3);
            }
            pen.about(7.5, 0).lozenge(0.9);
        }
    },

    /** Sprigs of three leaves that lean to one side, then to the other. */
    SPRIGS(16, 12) {
        @Override
        void draw(Outline pen, boolean odd) {
            double lean = odd ? -60 : -120;
            pen.about(0, lean).leaf(8, 1.7);
            pen.about(0, lean - 48).leaf(5.6, 1.4);
            pen.about(0, lean + 48).leaf(5.6, 1.4);
        }
    },

    /** Lozenges with open middles and points between. */
    DIAPER(14, 9) {
        @Override
        void draw(Outline pen, boolean odd) {
            pen.about(0, 0).lozenge(4.4).lozenge(3.2).lozenge(1.2);
            pen.about(7, 0).lozenge(0.8);
        }
    },

    /** Leaves that grow in pairs along stems that are not there. */
    LEAVES(13, 8) {
        @Override
        void draw(Outline pen, boolean odd) {
            pen.about(0, odd ? 32 : -32).leaf(6.4, 1.9);
            pen.about(0, odd ? 212 : 148).leaf(6.4, 1.9);
        }
    };

    /** No figure reaches farther from its middle, in points. */
    private static final double REACH = 9;

    private final double across;
    private final double down;

    Pattern(double across, double down) {
        this.across = across;
        this.down = down;
    }

    abstract void draw(Outline pen, boolean odd);

    static Pattern of(String title) {
        return values()[Math.floorMod(title.hashCode() / 7, values().length)];
    }

    /**
     * The pattern over an area and a little beyond, the same distance from the middle of the area on both sides.
     *
     * @param covered where nobody would see it
     */
    List<Mark> on(Area area, List<Area> covered, Ink ink) {
        List<Area> hidden =
                covered.stream().map(cover -> cover.inset(Length.pt(REACH))).toList();
        return Stream.of(false, true)
                .<Mark>map(odd -> new Mark.Shape(figure(odd), places(area, odd, hidden), ink))
                .toList();
    }

    private List<Mark.Segment> figure(boolean odd) {
        Outline pen = new Outline();
        draw(pen, odd);
        return pen.segments();
    }

    private List<Mark.Place> places(Area area, boolean odd, List<Area> hidden) {
        List<Mark.Place> places = new ArrayList<>();
        int rows = (int) (area.height().pt() / down / 2) + 1;
        int columns = (int) (area.width().pt() / across / 2) + 1;
        for (int row = -rows; row <= rows; row++) {
            for (int column = -columns; column <= columns && Math.floorMod(row, 2) == (odd ? 1 : 0); column++) {
                Mark.Place place = new Mark.Place(
                        area.centre().plus(Length.pt((column + (odd ? 0.5 : 0)) * across)),
                        area.middle().plus(Length.pt(row * down)));
                if (hidden.stream().noneMatch(cover -> cover.holds(place))) {
                    places.add(place);
                }
            }
        }
        return places;
    }

    /** A little lozenge between two short rules, as wide as it is given. */
    static Mark ornament(Length centre, Length middle, Length width, Ink ink) {
        double half = width.pt() / 2;
        double thick = 0.35;
        Outline pen = new Outline().lozenge(half * 0.09);
        for (int side = -1; side <= 1; side += 2) {
            pen.from(side * half, 0)
                    .line(side * half * 0.25, -thick)
                    .line(side * half * 0.2, 0)
                    .line(side * half * 0.25, thick)
                    .close();
        }
        return new Mark.Shape(pen.segments(), List.of(new Mark.Place(centre, middle)), ink);
    }
}
