package octavo.press;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import octavo.problem.Code;
import octavo.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What becomes of a book's pages by the printer that it is meant for. */
class PrinterTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        profile: kdp, trim: 3x5in                     | PRESS_TRIM    | Kindle Direct Publishing does not offer the trim 3x5in for the binding "paperback" on the stock "white" | nearest is trim: 4x6in (KDP help, topic GVBQ3CMEQW3W2VL6
        profile: lulu, trim: 120x180mm                | PRESS_TRIM    | Lulu does not offer the trim 120x180mm for the binding "paperback" on the stock "white"                 | nearest is trim: 4.25x6.875in (Lulu help
        profile: ingram, trim: 7x10in, stock: cream   | PRESS_TRIM    | IngramSpark does not offer the trim 7x10in for the binding "paperback" on the stock "cream"             | nearest is trim: 6.14x9.25in (IngramSpark File
        profile: kdp, binding: jacket                 | PRESS_BINDING | Kindle Direct Publishing does not offer the binding "jacket"                                            | choose case or paperback (KDP help
        profile: lulu, stock: groundwood              | PRESS_STOCK   | Lulu does not offer the stock "groundwood" for the binding "paperback"                                  | choose cream or white (Lulu help
        profile: ingram, trim: 6x9in, crop-marks: true | PRESS_MARKS  | IngramSpark takes no pages with crop marks                                                              | write crop-marks: false (IngramSpark File
        """)
    void whatAPrinterDoesNotOfferIsSaidBeforeAnythingIsSet(String edition, Code code, String message, String hint)
            throws IOException {
        List<Problem> errors = errors(edition, 1);
        assertThat(errors).extracting(Problem::code).containsExactly(code);
        assertThat(errors.getFirst().message()).isEqualTo(message);
        assertThat(errors.getFirst().hint()).contains(hint).contains("; profile ");
    }

    @Test
    void aBookMayHaveTooFewPages() throws IOException {
        List<Problem> errors = errors("profile: kdp, trim: 6x9in", 1);
        assertThat(errors).extracting(Problem::code).containsExactly(Code.PRESS_PAGES);
        assertThat(errors.getFirst().message()).contains("; Kindle Direct Publishing binds 24 to 828 of this size");
    }

    private List<Problem> errors(String edition, int pages) throws IOException {
        return new SmallBook(folder, pages)
                .build(edition).problems().stream()
                        .filter(problem -> problem.severity() == octavo.problem.Severity.ERROR)
                        .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "kdp, 30, 0.375, 0.25",
        "ingram, 30, 0.5, 0.5",
        "lulu, 40, 0.5, 0.5",
        "lulu, 58, 0.625, 0.5",
    })
    void marginsAreNoLessThanThePrinterAsks(String profile, int pages, double inside, double edge) throws IOException {
        byte[] pdf = new SmallBook(folder, pages)
                .with("styles/print.css", "@page :left { margin: 3mm } @page :right { margin: 3mm }")
                .pdf("trim: 6x9in, profile: " + profile);
        List<Printed> printed = Printed.pages(pdf);
        assertThat(printed).hasSizeGreaterThan(pages);
        for (int i = 0; i < printed.size(); i++) {
            Printed page = printed.get(i);
            boolean recto = i % 2 == 0;
            assertThat(recto ? page.left() : page.right())
                    .as("inside of %d", i + 1)
                    .isGreaterThan(inside * 72);
            assertThat(recto ? page.right() : page.left())
                    .as("outside of %d", i + 1)
                    .isGreaterThan(edge * 72);
            assertThat(page.top()).as("head of %d", i + 1).isGreaterThan(edge * 72);
            assertThat(page.bottom()).as("foot of %d", i + 1).isGreaterThan(edge * 72);
        }
        double narrowest = printed.stream()
                .skip(6)
                .filter(page -> page.words() > 100)
                .mapToDouble(Printed::left)
                .min()
                .orElseThrow();
        assertThat(narrowest).as("no more than that").isLessThan(Math.max(inside, edge) * 72 + 2);
    }

    @ParameterizedTest
    @CsvSource({"generic, 2", "generic, 3", "ingram, 18", "ingram, 19"})
    void theLastSheetIsFilledAsThePrinterWantsIt(String profile, int pages) throws IOException {
        List<Printed> printed = Printed.pages(new SmallBook(folder, pages).pdf("trim: 6x9in, profile: " + profile));
        assertThat(printed.size() % 2).isZero();
        if (profile.equals("ingram")) {
            assertThat(printed.getLast().words()).isZero();
        }
    }
}
