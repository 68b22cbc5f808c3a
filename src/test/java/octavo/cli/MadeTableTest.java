package octavo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import octavo.report.Report;
import org.junit.jupiter.api.Test;

class MadeTableTest {

    @Test
    void columnsAreFlush() {
        List<Report.Edition> editions = List.of(
                edition("epub", "ledger.epub", 812_345, OptionalInt.empty(), 0.42),
                edition("print", "ledger-print.pdf", 12_345_678, OptionalInt.of(642), 11.96));
        List<Report.Companion> companions = List.of(
                new Report.Companion("onix", "ledger-onix.xml", "", "00", 4_000),
                new Report.Companion("cover", "ledger-print-cover.pdf", "print", "00", 51_000));
        Report report =
                new Report("1.2.3", "Ledger", "en", editions, companions, List.of(), Map.of(), Map.of(), List.of());
        assertThat(MadeTable.lines(report))
                .containsExactly(
                        "file                    pages     size  seconds",
                        "ledger.epub                 –   813 kB      0.4",
                        "ledger-print.pdf          642  12.3 MB     12.0",
                        "ledger-print-cover.pdf      –    51 kB        –",
                        "ledger-onix.xml             –     4 kB        –");
    }

    private static Report.Edition edition(String name, String file, long bytes, OptionalInt pages, double seconds) {
        return new Report.Edition(
                name, "epub", file, "00", bytes, Optional.empty(), pages, seconds, List.of(), Optional.empty());
    }
}
