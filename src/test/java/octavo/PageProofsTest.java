package octavo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import octavo.catalogue.Onix;
import octavo.print.Typeset;
import octavo.print.Typeset.Piece;
import octavo.problem.Severity;
import octavo.source.Jail;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The same book for its printer and for those who read proofs. */
class PageProofsTest {

    private static final double MM = 72 / 25.4;
    private static final int PAGE = 9;

    private static Made press;
    private static Made proofs;

    @BeforeAll
    static void build() throws IOException {
        press = build(Map.of());
        proofs = build(Map.of("editions.print.proof", "true"));
    }

    private static Made build(Map<String, String> settings) throws IOException {
        return build("books/ledger", settings);
    }

    private static Made build(String book, Map<String, String> settings) throws IOException {
        Choices choices = new Choices(
                Set.of("print"),
                Optional.empty(),
                Optional.empty(),
                Optional.of(Instant.parse("2025-11-02T10:00:00Z")),
                2,
                true,
                false,
                Onix.Version.V3_1,
                settings);
        var made =
                new BookBuild(Jail.at(Path.of("src/test/resources").resolve(book)), choices, Progress.UNWATCHED).run();
        assertThat(made.problems()).noneMatch(problem -> problem.severity() == Severity.ERROR);
        return made.value().orElseThrow();
    }

    private static byte[] pdf(Made made) {
        return made.editions().getFirst().bytes();
    }

    private static List<Piece> page(Made made) {
        return Typeset.of(pdf(made)).on(PAGE);
    }

    @Test
    void nobodyTakesThemForThePrintersFile() {
        assertThat(press.files()).containsKeys("the-lighthouse-ledger-print.pdf");
        assertThat(proofs.files()).containsOnlyKeys("the-lighthouse-ledger-print-proof.pdf");
        assertThat(page(proofs)).anyMatch(piece -> piece.text().equals("P") && piece.size() > 60);
    }

    @Test
    void theirPagesAreThoseOfThePrintersFileWithAMarginForCorrections() throws IOException {
        try (PDDocument file = Loader.loadPDF(pdf(proofs))) {
            assertThat(file.getPage(0).getMediaBox().getWidth()).isCloseTo((float) (210 * MM), within(0.1f));
        }
        double left = PAGE % 2 == 1 ? 12 : 50;
        for (Piece piece : page(press)) {
            assertThat(page(proofs)).anySatisfy(same -> {
                assertThat(same.text()).isEqualTo(piece.text());
                assertThat(same.x()).isCloseTo(piece.x() + left * MM, within(0.1));
                assertThat(same.y()).isCloseTo(piece.y() + 12 * MM, within(0.1));
            });
        }
    }

    @Test
    void theFifthLineHasItsNumberBesideIt() {
        List<Double> lines = page(press).stream()
                .filter(piece -> piece.y() > 60 && piece.y() < 530 && piece.size() > 9 && piece.size() < 30)
                .map(piece -> Math.round(piece.y() * 10) / 10.0)
                .distinct()
                .sorted()
                .toList();
        Piece number = page(proofs).stream()
                .filter(piece -> piece.text().equals("5") && piece.size() == 7)
                .findFirst()
                .orElseThrow();
        assertThat(number.y()).isCloseTo(lines.get(4) + 12 * MM, within(0.1));
        assertThat(number.x()).isGreaterThan((12 + 148) * MM);
    }

    /** Its rectos are left-hand pages. */
    @Test
    void theMarginIsOutsideInABookReadFromRightToLeft() throws IOException {
        String book = "builds/right-to-left-book-warning";
        Piece page = Typeset.of(pdf(build(book, Map.of()))).on(1).getFirst();
        Typeset proofs = Typeset.of(pdf(build(book, Map.of("editions.print.proof", "true"))));
        assertThat(proofs.on(1)).anySatisfy(proof -> {
            assertThat(proof.text()).isEqualTo(page.text());
            assertThat(proof.size()).isEqualTo(page.size());
            assertThat(proof.x()).isCloseTo(page.x() + 50 * MM, within(0.1));
        });
    }

    @Test
    void theFootSaysWhatAndWhen() {
        assertThat(page(proofs))
                .anyMatch(piece -> piece.text().contains("The Lighthouse Ledger \u00B7 2025-11-02 \u00B7 "));
    }
}
