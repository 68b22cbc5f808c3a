package octavo.verify.collation;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Where two pictures of a page differ: pixels that do are gathered in cells, and cells that lie near each other in marks. */
final class Differences {

    /** Pixels of a cell's side. */
    private static final int CELL = 6;

    /** How much lighter or darker, of 255, counts as different: the same letter never is. */
    private static final int SEEN = 40;

    /** Cells of the same mark may have one between them. */
    private static final int NEAR = 2;

    /** More marks than this say no more than one. */
    private static final int MOST = 24;

    private final boolean[][] cells;

    private Differences(boolean[][] cells) {
        this.cells = cells;
    }

    static List<Opening.Mark> between(BufferedImage was, BufferedImage is) {
        int width = is.getWidth();
        int height = is.getHeight();
        if (was.getWidth() != width || was.getHeight() != height) {
            return List.of(new Opening.Mark(0, 0, 100, 100));
        }
        boolean[][] cells = new boolean[(height + CELL - 1) / CELL][(width + CELL - 1) / CELL];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                if (differ(was.getRGB(x, y), is.getRGB(x, y))) {
                    cells[y / CELL][x / CELL] = true;
                }
            }
        }
        return new Differences(cells)
                .groups().stream()
                        .map(group -> new Opening.Mark(
                                share(group.x, width),
                                share(group.y, height),
                                share(group.width, width),
                                share(group.height, height)))
                        .toList();
    }

    private static boolean differ(int one, int other) {
        return one != other && (far(one >> 16, other >> 16) || far(one >> 8, other >> 8) || far(one, other));
    }

    private static boolean far(int one, int other) {
        return Math.abs((one & 0xFF) - (other & 0xFF)) > SEEN;
    }

    private static double share(int cells, int pixels) {
        return Math.min(100, cells * CELL * 100.0 / pixels);
    }

    private List<Rectangle> groups() {
        List<Rectangle> groups = new ArrayList<>();
        for (int y = 0; y < cells.length; y++) {
            for (int x = 0; x < cells[y].length; x++) {
                if (cells[y][x]) {
                    groups.add(group(x, y));
                }
            }
        }
        return groups.size() <= MOST
                ? groups
                : List.of(groups.stream().reduce(Rectangle::union).orElseThrow());
    }

    /** The cells around this one that differ too; each is taken once. */
    private Rectangle group(int x, int y) {
        Rectangle group = new Rectangle(x, y, 1, 1);
        Deque<Rectangle> open = new ArrayDeque<>(List.of(group));
        cells[y][x] = false;
        while (!open.isEmpty()) {
            Rectangle cell = open.pop();
            group = group.union(cell);
            for (int j = Math.max(0, cell.y - NEAR); j <= Math.min(cells.length - 1, cell.y + NEAR); j++) {
                for (int i = Math.max(0, cell.x - NEAR); i <= Math.min(cells[j].length - 1, cell.x + NEAR); i++) {
                    if (cells[j][i]) {
                        cells[j][i] = false;
                        open.push(new Rectangle(i, j, 1, 1));
                    }
                }
            }
        }
        return group;
    }
}
