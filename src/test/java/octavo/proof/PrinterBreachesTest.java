package octavo.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import octavo.book.Book;
import octavo.manuscript.Manuscript;
import octavo.press.SmallBook;
import octavo.press.SpoiltPrint;
import octavo.press.SpoiltPrint.Spoiling;
import octavo.problem.Code;
import octavo.problem.Problem;
import octavo.source.Jail;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every way in which a book can be against its printer's rules has a message of its own, which names the rule, where it
 * stands and since when, and the way out.
 *
 * <p>All of them stand in a file to be read aloud; with {@code -Dcases.accept} it is written anew.
 */
class PrinterBreachesTest {

    private static final Path ALOUD = Path.of("src/test/resources/printer-breaches.txt");

    private static final List<Problem> FOUND = new ArrayList<>();

    private static final String PLATE = "# Plate\n\nIt burns.\n\n![](images/lamp.png){place=bleed alt=\"A lamp\"}\n";

    @BeforeAll
    static void breakEveryRule(@TempDir Path folder) throws IOException {
        for (String edition : PrinterBreaches.EDITIONS) {
            FOUND.add(one(built(folder.resolve("edition"), edition, "OCT-PRESS")));
        }
        for (String edition : PrinterBreaches.COVERS) {
            FOUND.add(last(built(folder.resolve("cover"), edition, "OCT-COVER")));
        }
        FOUND.add(one(built(folder.resolve("wide"), "profile: lulu, trim: 6x9in", "OCT-PRESS-007")));
        Path plain = folder.resolve("plain");
        spoil(plain, new SmallBook(plain, 24), "profile: kdp, trim: 6x9in", PrinterBreaches.PLAIN);
        Path bled = folder.resolve("bled");
        SmallBook plate = new SmallBook(bled, 20).with("plate.md", PLATE).with("images/lamp.png", picture(1950, 2850));
        spoil(bled, plate, "profile: ingram, trim: 6x9in", PrinterBreaches.BLED);
    }

    @Test
    void atLeastThirtyBreachesHaveMessagesOfTheirOwn() throws IOException {
        List<String> aloud = FOUND.stream().map(PrinterBreachesTest::aloud).toList();
        if (System.getProperty("cases.accept") != null) {
            Files.writeString(ALOUD, String.join("\n", aloud));
        }
        assertThat(String.join("\n", aloud)).isEqualTo(Files.readString(ALOUD));
        assertThat(FOUND).hasSizeGreaterThanOrEqualTo(30);
        assertThat(FOUND).extracting(Problem::message).doesNotHaveDuplicates();
        assertThat(FOUND.stream().map(PrinterBreachesTest::mend).distinct()).hasSizeGreaterThanOrEqualTo(30);
    }

    @Test
    void eachNamesItsRuleAndTheDayOfTheRule() {
        assertThat(FOUND)
                .allSatisfy(problem -> assertThat(problem.hint())
                        .matches("[a-z].+ \\(.+; profile (kdp|ingram|lulu)-20\\d\\d\\.\\d\\d\\)"));
    }

    private static String aloud(Problem problem) {
        return "%s\n  %s\n  %s\n".formatted(problem.code().id(), problem.message(), problem.hint());
    }

    private static String mend(Problem problem) {
        return problem.hint().substring(0, problem.hint().lastIndexOf('('));
    }

    private static List<Problem> built(Path folder, String edition, String codes) throws IOException {
        SmallBook book = new SmallBook(folder, 1);
        if (edition.contains("coarse.png")) {
            book.with("coarse.png", picture(613, 925));
        }
        if (edition.contains("wide.png")) {
            book.with("wide.png", picture(2800, 2800));
        }
        if (folder.endsWith("wide")) {
            book.with("plate.md", PLATE)
                    .with("images/lamp.png", picture(60, 90))
                    .with("styles/print.css", "@page { bleed: 5mm }");
        }
        return book.build(edition).problems().stream()
                .filter(problem -> problem.code().id().startsWith(codes))
                .filter(problem -> problem.code() != Code.PRESS_PAGES || edition.equals("profile: kdp, trim: 6x9in"))
                .toList();
    }

    private static void spoil(Path folder, SmallBook small, String edition, List<Spoiling> spoilings)
            throws IOException {
        byte[] pdf = small.pdf(edition);
        Book book = Manuscript.read(Jail.at(folder)).value().orElseThrow();
        assertThat(check(book, SpoiltPrint.of(pdf, _ -> {}))).as(edition).isEmpty();
        for (Spoiling spoiling : spoilings) {
            FOUND.add(one(check(book, SpoiltPrint.of(pdf, spoiling))));
        }
    }

    private static List<Problem> check(Book book, byte[] pdf) throws IOException {
        return PressCheck.of(book, book.editions().getFirst(), "book.pdf", pdf).problems();
    }

    private static Problem one(List<Problem> problems) {
        assertThat(problems).hasSize(1);
        return problems.getFirst();
    }

    /** A cover of few pages has no words on its spine either. */
    private static Problem last(List<Problem> problems) {
        return problems.stream()
                .filter(problem -> problem.code() != Code.COVER_SPINE_BARE || problems.size() == 1)
                .reduce((_, other) -> other)
                .orElseThrow();
    }

    private static byte[] picture(int width, int height) throws IOException {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY), "png", png);
        return png.toByteArray();
    }
}
