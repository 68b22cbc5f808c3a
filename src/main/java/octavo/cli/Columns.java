package octavo.cli;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Rows of words as lines whose columns stand under one another. */
final class Columns {

    private Columns() {}

    /** @param right the columns that are set flush right, from 0 */
    static List<String> lines(List<List<String>> rows, Set<Integer> right) {
        int[] widths = new int[rows.getFirst().size()];
        for (List<String> row : rows) {
            for (int column = 0; column < widths.length; column++) {
                widths[column] = Math.max(widths[column], length(row.get(column)));
            }
        }
        return rows.stream().map(row -> line(row, widths, right)).toList();
    }

    private static String line(List<String> row, int[] widths, Set<Integer> right) {
        return IntStream.range(0, widths.length)
                .mapToObj(column -> {
                    String cell = row.get(column);
                    String room = " ".repeat(widths[column] - length(cell));
                    return right.contains(column) ? room + cell : cell + room;
                })
                .collect(Collectors.joining("  "))
                .stripTrailing();
    }

    private static int length(String cell) {
        return cell.codePointCount(0, cell.length());
    }
}
