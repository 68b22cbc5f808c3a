package octavo.print.fo;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import octavo.markup.Cursor;
import octavo.measure.Length;
import octavo.print.fo.Blocks.Dressed;
import octavo.print.fo.Gauge.Room;
import octavo.print.fo.TableRows.Row;
import octavo.style.Style;
import octavo.style.value.Property;

/**
 * How wide the columns of a table are: by the shares that the manuscript gives, else so that full columns get what room is
 * left (CSS 2.1, section 17.5.2.2); either way no word is divided where all have room.
 */
final class Columns {

    private static final String SHARE = "data-width";

    /** What rounding may take from a line that just fits, in points. */
    private static final double ROUNDING = 0.25;

    /** A column of more lines than a few in a row is at least this part of an alphabet wide. */
    private static final double NARROWEST = 0.5;

    private static final double FEW = 3;

    private static final String ALPHABET = "abcdefghijklmnopqrstuvwxyz";

    /** How much longer words are in lines that end where a word does. */
    private static final double RAGGED = 1.2;

    private final Stick stick;
    private final Style table;
    private final List<Row> rows;

    Columns(Stick stick, Style table, List<Row> rows) {
        this.stick = stick;
        this.table = table;
        this.rows = rows;
    }

    List<Length> widths(Cursor at, Length room) {
        Optional<Length> asked = Box.width(table, room);
        List<Room> rooms = rooms();
        double least = rooms.stream().mapToDouble(Room::least).sum();
        double most = rooms.stream().mapToDouble(Room::most).sum();
        double whole = asked.isPresent() ? asked.get().pt() : Math.min(room.pt(), most);
        List<Double> shares = shares(at);
        if (!shares.isEmpty()) {
            double all = shares.stream().mapToDouble(share -> share).sum();
            double width = asked.orElse(room).pt();
            return widened(shares.stream().map(share -> share * width / all).toList(), rooms);
        }
        double spare = (whole - least) / (most - least);
        return rooms.stream()
                .map(column -> {
                    if (least >= whole) {
                        return column.least() * whole / least;
                    }
                    return most <= whole
                            ? column.most() * whole / most
                            : column.least() + (column.most() - column.least()) * spare;
                })
                .map(Length::pt)
                .toList();
    }

    /** Whether a table can be read in this room: no word of it is divided, and no column of text is too narrow. */
    boolean fit(Cursor at, Length room) {
        List<Length> widths = widths(at, room);
        List<Room> rooms = rooms();
        double narrowest = Gauge.width(ALPHABET, stick.type(at, table)).pt() * NARROWEST;
        for (int i = 0; i < Math.min(widths.size(), rooms.size()); i++) {
            double width = widths.get(i).pt();
            boolean divided = width < rooms.get(i).least() - ROUNDING;
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
            Dressed cell = row.cells().get(i);
            Room words = Gauge.room(stick, cell.at(), cell.style());
            double width = widths.get(i).pt() - sides(cell.style());
            double lines = words.most() <= width ? 1 : Math.ceil(words.most() * RAGGED / width);
            double padding = cell.style().length(Property.PADDING_TOP).pt()
                    + cell.style().length(Property.PADDING_BOTTOM).pt();
            height = Math.max(height, lines * cell.style().lineHeight().pt() + padding);
        }
        return height;
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
        for (Row row : rows) {
            for (int i = 0; i < row.cells().size(); i++) {
                Room cell = room(row.cells().get(i));
                if (i == rooms.size()) {
                    rooms.add(cell);
                }
                Room wider = new Room(
                        Math.max(rooms.get(i).least(), cell.least()),
                        Math.max(rooms.get(i).most(), cell.most()));
                rooms.set(i, wider);
            }
        }
        return rooms;
    }

    private Room room(Dressed cell) {
        Room words = Gauge.room(stick, cell.at(), cell.style());
        double sides = sides(cell.style()) + ROUNDING;
        return new Room(words.least() + sides, words.most() + sides);
    }

    private static double sides(Style cell) {
        return cell.length(Property.PADDING_LEFT).pt()
                + cell.length(Property.PADDING_RIGHT).pt()
                + cell.length(Property.BORDER_LEFT_WIDTH).pt()
                + cell.length(Property.BORDER_RIGHT_WIDTH).pt();
    }
}
