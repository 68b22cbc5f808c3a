package octavo.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import octavo.book.Picture;
import octavo.folio.Composition;
import octavo.folio.Composition.Hindrance;
import octavo.folio.Composition.Kind;
import octavo.folio.Composition.Remark;
import octavo.markup.MarkedBook;
import octavo.problem.Severity;
import octavo.source.Jail;
import octavo.style.PrintTheme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is remarked of pages that were made badly on purpose. */
class CompositionTest {

    /** Of EB Garamond, in ems. */
    private static final double SPACE = 0.2;

    private static Composition of(String blocks) {
        return Typeset.printed(XhtmlBook.of(
                        "<section class='chapter' id='c'><h1 class='division-title'>Oil</h1>" + blocks + "</section>"))
                .composition();
    }

    @Test
    void aPageThatEndsEarlyAndOneWithFewLinesAreRemarked() {
        Composition found = of("<p>One.</p>".repeat(20)
                + "<h2 class='a-head'><span class='title'>Two</span></h2><p>Three.</p><p>Four.</p>");
        assertThat(found.remarks()).extracting(Remark::kind).containsExactly(Kind.SHORT, Kind.HOLE);
        assertThat(found.remarks()).extracting(Remark::folio).containsExactly("2", "1");
        assertThat(found.remarks()).extracting(Remark::amount).containsExactly(3.0, 3.0);
        assertThat(found.remarks())
                .extracting(Remark::because)
                .containsExactly(Optional.empty(), Optional.of(Hindrance.HEADING));
        assertThat(found.pages()).containsEntry("chapter", 2);
    }

    @Test
    void aPageThatItsAuthorEndsIsNoHole() {
        Composition found = of("<p>One.</p>".repeat(10) + "<hr class='page-break'/><p>Three.</p>");
        assertThat(found.remarks()).extracting(Remark::kind).containsExactly(Kind.SHORT);
    }

    /** It stands after a turned one that has to come before it. */
    @Test
    void aPageThatNothingFillsBeforeATableIsAHole() {
        String row = "<tr><td>May</td><td>oil</td></tr>";
        Composition found = of("<p>One.</p>".repeat(4)
                + "<table data-place='turned'><caption>Oil</caption><tbody>" + row.repeat(4) + "</tbody></table>"
                + "<p>Two.</p>".repeat(2) + "<table><tbody>" + row.repeat(60) + "</tbody></table>");
        assertThat(found.remarks()).singleElement().satisfies(remark -> {
            assertThat(remark.kind()).isEqualTo(Kind.HOLE);
            assertThat(remark.folio()).isEqualTo("1");
            assertThat(remark.amount()).isBetween(12.0, 20.0);
        });
    }

    /** Nobody counts the lines of a screen's pages, which face no others. */
    @Test
    void aScreenHasNoHoles() {
        MarkedBook book = XhtmlBook.of("<section class='chapter' id='c'><h1 class='division-title'>Oil</h1>"
                + "<p>One.</p>".repeat(20)
                + "<h2 class='a-head'><span class='title'>Two</span></h2><p>Three.</p><p>Four.</p></section>");
        Jail fonts = Jail.shipped("fonts");
        PrintTheme theme = PrintTheme.read(Jail.shipped("styles/classic"), fonts, Jail.shipped("styles"), Typeset.A5)
                .value()
                .orElseThrow();
        Printed screen = ScreenEdition.make(book, theme, fonts, Instant.EPOCH, "Octavo", 1)
                .value()
                .orElseThrow();
        assertThat(screen.composition().remarks()).extracting(Remark::kind).containsExactly(Kind.SHORT);
    }

    @Test
    void aLooseLineIsRemarkedWithItsPlace() {
        Composition found = of("<p lang='zxx'>Incomprehensibilities counterrevolutionaries"
                + " deinstitutionalization antidisestablishmentarianism uncharacteristically"
                + " electroencephalographically honorificabilitudinitatibus.</p>");
        assertThat(found.remarks()).anySatisfy(remark -> {
            assertThat(remark.kind()).isEqualTo(Kind.LOOSE);
            assertThat(remark.place().file()).isEqualTo("chapter.md");
            assertThat(remark.amount()).isGreaterThan(0.5);
        });
    }

    @Test
    void whatIsSaidOfALineIsWhatThePageShows() {
        MarkedBook book =
                XhtmlBook.of("<section class='chapter' id='c'><p>" + new Prose(3).words(2000, 2000) + "</p></section>");
        Printed printed = Typeset.printed(book);
        long loose = Spacing.of(printed.pdf()).stream()
                .filter(line -> line.space() > 1.5 * SPACE)
                .count();
        assertThat(printed.composition().remarks().stream()
                        .filter(remark -> remark.kind() == Kind.LOOSE)
                        .count())
                .isPositive()
                .isEqualTo(loose);
    }

    @Test
    void orphansAndWidowsThatTheStyleAllowsAreRemarked(@TempDir Path folder) throws IOException {
        Files.createDirectory(folder.resolve("styles"));
        Files.writeString(folder.resolve("styles/print.css"), "body { orphans: 1; widows: 1; }");
        String three = "<p>" + "lamp keeper ".repeat(14) + "</p>";
        List<Kind> kinds = new ArrayList<>();
        for (int before = 30; before < 33; before++) {
            var book = XhtmlBook.of(
                    "<section class='chapter' id='c'>" + "<p>One.</p>".repeat(before) + three.repeat(3) + "</section>");
            var printed = Typeset.outcome(book, Jail.at(folder)).value().orElseThrow();
            printed.composition().remarks().stream()
                    .filter(remark -> remark.kind() != Kind.SHORT)
                    .forEach(remark -> kinds.add(remark.kind()));
        }
        assertThat(kinds).containsOnlyOnce(Kind.ORPHAN, Kind.WIDOW);
    }

    @Test
    void theHeadOfATableThatGoesOnIsNoWidow() {
        Composition found = of("<table><caption"
                + " data-continued='(continued)'>Oil</caption><thead><tr><th>Day</th><th>Oil</th></tr></thead>"
                + "<tbody>" + "<tr><td>1st</td><td>7</td></tr>".repeat(90) + "</tbody></table>");
        assertThat(found.pages()).containsEntry("chapter", 4);
        assertThat(found.remarks()).extracting(Remark::kind).doesNotContain(Kind.WIDOW, Kind.ORPHAN);
    }

    @Test
    void aLineTooLongIsRemarkedAndToldWithItsPage() {
        var printed = Typeset.outcome(
                XhtmlBook.of("<section class='chapter' id='c'>" + "<p>One.</p>".repeat(50) + "<p>" + "m".repeat(90)
                        + "</p></section>"),
                Jail.shipped("styles"));
        assertThat(printed.problems()).anySatisfy(problem -> {
            assertThat(problem.severity()).isEqualTo(Severity.ERROR);
            assertThat(problem.message()).matches("a line on page 2 is \\d+\\.\\d pt too long for the measure");
        });
        assertThat(printed.value().orElseThrow().composition().remarks()).anySatisfy(remark -> {
            assertThat(remark.kind()).isEqualTo(Kind.OVERFULL);
            assertThat(remark.folio()).isEqualTo("2");
            assertThat(remark.amount()).isGreaterThan(1);
        });
    }

    @Test
    void aPictureWithFewPixelsIsRemarkedWithWhatItHas() {
        Picture small = new Picture("lamp.png", Picture.Format.PNG, 300, 180, 0, CompositionTest::png);
        MarkedBook book = XhtmlBook.of(
                "<section class='chapter' id='c'><p>One.</p><figure id='lamp' data-placement='here'>"
                        + "<img src='lamp.png' alt='A lamp'/></figure></section>",
                small);
        assertThat(Typeset.printed(book).composition().remarks()).anySatisfy(remark -> {
            assertThat(remark.kind()).isEqualTo(Kind.COARSE);
            assertThat(remark.amount()).isBetween(50.0, 299.0);
        });
    }

    private static byte[] png() {
        try (var out = new ByteArrayOutputStream()) {
            ImageIO.write(new BufferedImage(300, 180, BufferedImage.TYPE_BYTE_GRAY), "png", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void soundPagesAreNot() {
        assertThat(of("<p>One.</p>".repeat(20)).remarks()).isEmpty();
    }
}
