package octavo.print.fo;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import octavo.measure.Length;
import octavo.print.fo.Blocks.Dressed;
import octavo.print.fo.Tables.Row;
import octavo.style.Style;
import octavo.style.value.Property;

/**
 * How wide the columns of a table are: by the shares that the manuscript gives, else so that no word is divided that
 * need not be and full columns get what room is left (CSS 2.1, section 17.5.2.2).
 */
final class Columns {

    private static final String SHARE = "data-width";

    /** The part of an em that a letter takes, generously, since a word that is too long divides badly. */
    private static final double LETTER = 0.5;

    private final Style table;
    private final List<Row> rows;

    Columns(Style table, List<Row> rows) {
        this.table = table;
        this.rows = rows;
    }

    List<Length> widths(Cursor at, Length room) {
        Optional<Length> asked = Box.width(table, room);
        Length whole = asked.orElse(room);
        List<Double> shares = shares(at);
        if (!shares.isEmpty()) {
            double all = shares.stream().mapToDouble(share -> share).sum();
            return shares.stream().map(share -> whole.times(share / all)).toList();
        }
        List<Double> least = new ArrayList<>();
        List<Double> most = new ArrayList<>();
        measure(least, most);
        double narrowest = sum(least);
        double widest = sum(most);
        double width = asked.isPresent() ? whole.pt() : Math.min(whole.pt(), widest);
        List<Length> widths = new ArrayList<>();
        for (int i = 0; i < most.size(); i++) {
            double min = least.get(i);
            double max = most.get(i);
            double set;
            if (narrowest >= width) {
                set = min * width / narrowest;
            } else if (widest <= width) {
                set = max * width / widest;
            } else {
                set = min + (max - min) * (width - narrowest) / (widest - narrowest);
            }
            widths.add(Length.pt(set));
        }
        return widths;
    }

    private static List<Double> shares(Cursor at) {
        return at.children().stream()
                .filter(child -> child.name().equals("colgroup"))
                .flatMap(group -> group.children().stream())
                .flatMap(column -> column.attribute(SHARE).stream())
                .map(Double::parseDouble)
                .toList();
    }

    /** The longest word and the longest text of each column, in points. */
    private void measure(List<Double> least, List<Double> most) {
        for (Row row : rows) {
            for (int i = 0; i < row.cells().size(); i++) {
                if (i == most.size()) {
                    least.add(0.0);
                    most.add(0.0);
                }
                Dressed cell = row.cells().get(i);
                String words = cell.at().element().words();
                int longest = 0;
                for (String word : words.split("\\s+")) {
                    longest = Math.max(longest, word.length());
                }
                double letter = cell.style().length(Property.FONT_SIZE).pt() * LETTER;
                double sides = sides(cell.style());
                least.set(i, Math.max(least.get(i), longest * letter + sides));
                most.set(i, Math.max(most.get(i), words.length() * letter + sides));
            }
        }
    }

    private static double sides(Style cell) {
        return cell.length(Property.PADDING_LEFT).pt()
                + cell.length(Property.PADDING_RIGHT).pt()
                + cell.length(Property.BORDER_LEFT_WIDTH).pt()
                + cell.length(Property.BORDER_RIGHT_WIDTH).pt();
    }

    private static double sum(List<Double> numbers) {
        return numbers.stream().mapToDouble(number -> number).sum();
    }
}
