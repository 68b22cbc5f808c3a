package octavo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import octavo.report.Report;
import org.junit.jupiter.api.Test;

class MadeTableTest {

    @Test
    void columnsAreFlush() {
        List<Report.Edition> editions = List.of(
                edition("ledger.epub", 812_345, OptionalInt.empty(), 0.42),
                edition("ledger-print.pdf", 12_345_678, OptionalInt.of(642), 11.96));
        assertThat(MadeTable.lines(editions))
                .containsExactly(
                        "file              pages     size  seconds",
                        "ledger.epub           –   813 kB      0.4",
                        "ledger-print.pdf    642  12.3 MB     12.0");
    }

    private static Report.Edition edition(String file, long bytes, OptionalInt pages, double seconds) {
        return new Report.Edition(
                "e", "epub", file, "00", bytes, Optional.empty(), pages, seconds, List.of(), Optional.empty());
    }
}
