package octavo.print.fo;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import octavo.markup.Cursor;
import octavo.measure.Length;
import octavo.print.fo.TableRows.Row;
import octavo.style.Style;

/**
 * How wide the columns of a table are: by the shares that the manuscript gives, else so that full columns get what room is
 * left (CSS 2.1, section 17.5.2.2) and the table is then as low as can be; either way no word is divided where all have
 * room.
 */
final class Columns {

    private static final String SHARE = "data-width";

    /** A column of more lines than a few in a row is at least this part of an alphabet wide. */
    private static final double NARROWEST = 0.5;

    private static final double FEW = 3;

    private static final String ALPHABET = "abcdefghijklmnopqrstuvwxyz";

    /**
     * The room that a column's cells take.
     *
     * @param least that of the widest part that no line need divide, in points
     * @param most that of the longest line where none is turned over, in points
     */
    private record Room(double least, double most) {}

    private final Stick stick;
    private final Style table;
    private final List<Row> rows;
    private final Map<Row, List<CellRoom>> cells = new IdentityHashMap<>();

    Columns(Stick stick, Style table, List<Row> rows) {
        this.stick = stick;
        this.table = table;
        this.rows = rows;
    }

    private List<CellRoom> cells(Row row) {
        return cells.computeIfAbsent(
                row,
                any -> any.cells().stream()
                        .map(cell -> CellRoom.of(stick, cell))
                        .toList());
    }

    List<Length> widths(Cursor at, Length room) {
        Optional<Length> asked = Box.width(table, room);
        List<Room> rooms = rooms();
        List<Double> shares = shares(at);
        if (!shares.isEmpty()) {
            double all = shares.stream().mapToDouble(share -> share).sum();
            double width = asked.orElse(room).pt();
            return widened(shares.stream().map(share -> share * width / all).toList(), rooms);
        }
        double least = rooms.stream().mapToDouble(Room::least).sum();
        double most = rooms.stream().mapToDouble(Room::most).sum();
        double whole = asked.isPresent() ? asked.get().pt() : Math.min(room.pt(), most);
        double[] widths = least >= whole
                ? narrow(rooms, whole)
                : most <= whole
                        ? rooms.stream()
                                .mapToDouble(column -> column.most() * whole / most)
                                .toArray()
                        : wide(rooms, (whole - least) / (most - least));
        return Arrays.stream(widths).mapToObj(Length::pt).toList();
    }

    /** Those with the widest words give what is lacking, so that the words of all others stay whole. */
    private static double[] narrow(List<Room> rooms, double whole) {
        double[] words = rooms.stream().mapToDouble(Room::least).sorted().toArray();
        double left = whole;
        int columns = words.length;
        for (double word : words) {
            if (word * columns > left) {
                break;
            }
            left -= word;
            columns--;
        }
        double widest = left / Math.max(1, columns);
        return rooms.stream()
                .mapToDouble(column -> Math.min(column.least(), widest))
                .toArray();
    }

    private double[] wide(List<Room> rooms, double spare) {
        double[] widths = rooms.stream()
                .mapToDouble(column -> column.least() + (column.most() - column.least()) * spare)
                .toArray();
        List<List<LeastHeight.Cell>> columns = new ArrayList<>();
        for (int i = 0; i < widths.length; i++) {
            int column = i;
            columns.add(rows.stream()
                    .map(this::cells)
                    .<LeastHeight.Cell>map(row -> column < row.size() ? row.get(column)::height : _ -> 0)
                    .toList());
        }
        double[] least = rooms.stream().mapToDouble(Room::least).toArray();
        return new LeastHeight(columns, least, widths).widths();
    }

    /** Whether a table can be read in this room: no word of it is divided, and no column of text is too narrow. */
    boolean fit(Cursor at, Length room) {
        List<Length> widths = widths(at, room);
        List<Room> rooms = rooms();
        double narrowest = Gauge.width(ALPHABET, stick.type(at, table)).pt() * NARROWEST;
        for (int i = 0; i < Math.min(widths.size(), rooms.size()); i++) {
            double width = widths.get(i).pt();
            boolean divided = width < rooms.get(i).least() - CellRoom.ROUNDING;
            boolean deep = rooms.get(i).most() > FEW * width;
            if (divided || deep && width < narrowest) {
                return false;
            }
        }
        return true;
    }

    /** About how high the table will be, in points: no less, unless many of its words are divided. */
    double height(List<Length> widths) {
        return rows.stream().mapToDouble(row -> height(row, widths)).sum();
    }

    /** About how high a row will be, in points. */
    double height(Row row, List<Length> widths) {
        double height = 0;
        for (int i = 0; i < row.cells().size(); i++) {
            height = Math.max(height, cells(row).get(i).height(widths.get(i).pt()));
        }
        return height;
    }

    /** Whether the words of a cell stand whole in a column of a width. */
    boolean isWhole(Row row, int column, Length width) {
        return cells(row).get(column).least() <= width.pt() + CellRoom.ROUNDING;
    }

    /** Columns too narrow for their words get the room from those that have some to spare. */
    private static List<Length> widened(List<Double> widths, List<Room> rooms) {
        double missing = 0;
        double spare = 0;
        for (int i = 0; i < rooms.size(); i++) {
            double left = widths.get(i) - rooms.get(i).least();
            missing += Math.max(0, -left);
            spare += Math.max(0, left);
        }
        if (missing == 0 || missing > spare) {
            return widths.stream().map(Length::pt).toList();
        }
        List<Length> widened = new ArrayList<>();
        for (int i = 0; i < widths.size(); i++) {
            double left = i < rooms.size() ? widths.get(i) - rooms.get(i).least() : 0;
            widened.add(Length.pt(widths.get(i) - (left < 0 ? left : left * missing / spare)));
        }
        return widened;
    }

    private static List<Double> shares(Cursor at) {
        return at.children().stream()
                .filter(child -> child.name().equals("colgroup"))
                .flatMap(group -> group.children().stream())
                .flatMap(column -> column.attribute(SHARE).stream())
                .map(Double::parseDouble)
                .toList();
    }

    private List<Room> rooms() {
        List<Room> rooms = new ArrayList<>();
        for (Row each : rows) {
            List<CellRoom> row = cells(each);
            for (int i = 0; i < row.size(); i++) {
                if (i == rooms.size()) {
                    rooms.add(new Room(0, 0));
                }
                rooms.set(
                        i,
                        new Room(
                                Math.max(rooms.get(i).least(), row.get(i).least()),
                                Math.max(rooms.get(i).most(), row.get(i).most())));
            }
        }
        return rooms;
    }
}
