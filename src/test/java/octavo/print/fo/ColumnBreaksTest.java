package octavo.print.fo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import octavo.print.fo.ColumnBreaks.Item;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Entries are their levels here, one line each; a stroke is a letter's gap before the next. Heights are in lines. */
class ColumnBreaksTest {

    private static final int LINE = 12_000;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        full columns, then level ones               | 1111111111       | 3 | 3 | 3 6 8
        a first page that has room for less         | 1111111          | 2 | 3 | 2 4 6
        all on one page, level                      | 11111            | 9 | 9 | 3
        what goes on takes a line to say so         | 1222222222       | 3 | 3 | 3 5 7 9
        no main entry is parted from its first      | 111211111        | 3 | 9 | 2 5 7
        a gap at the head of a column is no gap     | 111/111/111      | 3 | 3 | 3 6 8
        a gap inside one takes room                 | 11/11111         | 4 | 4 | 3
        """)
    void columnsBeginWith(String what, String entries, int opening, int full, String beginnings) {
        Set<String> found = new ColumnBreaks(items(entries), 2, LINE).columns(opening * LINE, full * LINE);
        assertThat(String.join(" ", found)).as(what).isEqualTo(beginnings);
    }

    private static List<Item> items(String entries) {
        List<Item> items = new ArrayList<>();
        int baseline = 100 * LINE;
        for (char sign : entries.toCharArray()) {
            if (sign != '/') {
                int level = sign - '0';
                items.add(new Item(String.valueOf(items.size()), level, baseline, baseline, level - 1));
            }
            baseline += LINE;
        }
        return items;
    }
}
