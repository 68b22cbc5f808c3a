package octavo.cover;

import octavo.measure.Length;
import octavo.plate.Area;
import octavo.plate.Ink;
import octavo.plate.Mark;

/** What is printed on the paper of the boards, in rows that are set off by half. */
enum Pattern {

    /** Flowers of four petals, with a point between them. */
    FLOWERS(15, 13) {
        @Override
        void draw(Outline pen, double x, double y, boolean odd) {
            for (int petal = 0; petal < 4; petal++) {
                pen.about(x, y, 45 + petal * 90).leaf(5.2, 2.3);
            }
            pen.about(x + 7.5, y, 0).lozenge(0.9);
        }
    },

    /** Sprigs of three leaves that lean to one side, then to the other. */
    SPRIGS(16, 12) {
        @Override
        void draw(Outline pen, double x, double y, boolean odd) {
            double lean = odd ? -60 : -120;
            pen.about(x, y, lean).leaf(8, 1.7);
            pen.about(x, y, lean - 48).leaf(5.6, 1.4);
            pen.about(x, y, lean + 48).leaf(5.6, 1.4);
        }
    },

    /** Lozenges with open middles and points between. */
    DIAPER(14, 9) {
        @Override
        void draw(Outline pen, double x, double y, boolean odd) {
            pen.about(x, y, 0).lozenge(4.4).lozenge(3.2).lozenge(1.2);
            pen.about(x + 7, y, 0).lozenge(0.8);
        }
    },

    /** Leaves that grow in pairs along stems that are not there. */
    LEAVES(13, 8) {
        @Override
        void draw(Outline pen, double x, double y, boolean odd) {
            pen.about(x, y, odd ? 32 : -32).leaf(6.4, 1.9);
            pen.about(x, y, odd ? 212 : 148).leaf(6.4, 1.9);
        }
    };

    private final double across;
    private final double down;

    Pattern(double across, double down) {
        this.across = across;
        this.down = down;
    }

    abstract void draw(Outline pen, double x, double y, boolean odd);

    static Pattern of(String title) {
        return values()[Math.floorMod(title.hashCode() / 7, values().length)];
    }

    /** The pattern over an area and a little beyond, the same distance from the middle of the area on both sides. */
    Mark on(Area area, Ink ink) {
        Outline pen = new Outline();
        int rows = (int) (area.height().pt() / down / 2) + 1;
        int columns = (int) (area.width().pt() / across / 2) + 1;
        for (int row = -rows; row <= rows; row++) {
            boolean odd = Math.floorMod(row, 2) == 1;
            for (int column = -columns; column <= columns; column++) {
                double x = area.centre().pt() + (column + (odd ? 0.5 : 0)) * across;
                draw(pen, x, area.middle().pt() + row * down, odd);
            }
        }
        return new Mark.Shape(pen.segments(), ink);
    }

    /** A little lozenge between two short rules, as wide as it is given. */
    static Mark ornament(Length centre, Length middle, Length width, Ink ink) {
        double half = width.pt() / 2;
        double thick = 0.35;
        Outline pen = new Outline().about(centre.pt(), middle.pt(), 0).lozenge(half * 0.09);
        for (int side = -1; side <= 1; side += 2) {
            pen.from(side * half, 0)
                    .line(side * half * 0.25, -thick)
                    .line(side * half * 0.2, 0)
                    .line(side * half * 0.25, thick)
                    .close();
        }
        return new Mark.Shape(pen.segments(), ink);
    }
}
