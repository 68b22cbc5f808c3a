package octavo.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import octavo.print.Typeset.Piece;
import octavo.problem.Outcome;
import octavo.source.Jail;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables that are turned, on the pages of Classic, which has lines of 14 points. */
class TurnedTablesTest {

    private static final double LINE = 14;

    /** Nine columns of a long word each, which are wider than the page, and not than it is high. */
    private static final int WIDE = 9;

    private static String table(String place, int columns, int rows) {
        StringBuilder table = new StringBuilder("<table id='lights' data-place='" + place + "'>"
                + "<caption data-continued='(continued)'>The lights</caption><thead><tr>");
        for (int column = 0; column < columns; column++) {
            table.append("<th>Lighthouse%d</th>".formatted(column));
        }
        table.append("</tr></thead><tbody>");
        for (int row = 1; row <= rows; row++) {
            table.append("<tr><td>Row%d</td>%s</tr>".formatted(row, "<td>burning</td>".repeat(columns - 1)));
        }
        return table + "</tbody></table>";
    }

    private static String lines(String word, int count) {
        StringBuilder lines = new StringBuilder();
        for (int line = 1; line <= count; line++) {
            lines.append("<p>%s %d.</p>".formatted(word, line));
        }
        return lines.toString();
    }

    private static Printed book(String table) {
        return Typeset.printed(XhtmlBook.of("<section class='chapter' id='c'><h1 class='division-title'>Oil</h1>"
                + lines("Before", 10) + table + lines("After", 80) + "<p>On page <folio of='lights'/>.</p></section>"));
    }

    @Test
    void aTableThatIsTooWideHasAPageOfItsOwnWithItsHeadToTheLeft() throws IOException {
        Printed printed = book(table("", WIDE, 3));
        List<TextPosition> glyphs = glyphs(printed.pdf(), 2);
        List<TextPosition> turned =
                glyphs.stream().filter(glyph -> glyph.getDir() == 90).toList();
        double head = first(turned, "L").getX();
        assertThat(first(turned, "R").getX()).isGreaterThan((float) head);
        assertThat(glyphs.stream().filter(glyph -> glyph.getDir() == 0).map(TextPosition::getUnicode))
                .as("the folio and the running head")
                .startsWith("2", "T", "h", "e");
        assertThat(turned).hasSizeGreaterThan(250);
        Typeset set = Typeset.of(printed.pdf());
        assertThat(set.find("Row1").page()).isEqualTo(2);
        assertThat(set.find("On page").text()).endsWith("2.");
    }

    @Test
    void theTextFlowsOnAroundIt() {
        Typeset set = Typeset.of(book(table("", WIDE, 3)).pdf());
        Piece last = last(texts(set, 1));
        assertThat(last.text()).startsWith("After");
        assertThat(last.y()).isGreaterThan(480);
        assertThat(texts(set, 2)).isEmpty();
        assertThat(number(texts(set, 3).getFirst())).isEqualTo(number(last) + 1);
        assertThat(set.find("After 1.").y() - set.find("Before 10.").y()).isCloseTo(LINE, within(0.1));
    }

    @Test
    void aLongOneRunsOverPagesWithItsHeadAndItsCaption() {
        Typeset set = Typeset.of(book(table("", WIDE, 40)).pdf());
        assertThat(pages(set, "Row")).containsExactly(2, 3, 4);
        assertThat(pages(set, "Lighthouse0")).containsExactly(2, 3, 4);
        assertThat(pages(set, "The lights")).containsExactly(2, 3, 4);
        assertThat(pages(set, "(continued)")).containsExactly(3, 4);
        assertThat(set.find("Row40").page()).isEqualTo(4);
        assertThat(number(texts(set, 5).getFirst())).isEqualTo(number(last(texts(set, 1))) + 1);
    }

    /** Its margins are those of text pages: the inner one is to the left of a recto and to the right of a verso. */
    @Test
    void itKeepsToTheTextAreaOnRectoAndVerso() throws IOException {
        byte[] pdf = book(table("", WIDE, 40)).pdf();
        List<Double> heads = new ArrayList<>();
        for (int page : List.of(2, 3, 4)) {
            heads.add((double) first(turned(pdf, page), "L").getX());
        }
        assertThat(heads.get(0)).isCloseTo(heads.get(2), within(0.1));
        assertThat(heads.get(1)).isLessThan(heads.get(0) - 5);
        Typeset set = Typeset.of(pdf);
        assertThat(set.on(3).stream().map(Piece::text)).contains("3");
        assertThat(pages(set, "The Ledger")).contains(2, 4);
    }

    @Test
    void everyPageOfItIsKnownByItsFirstRow() {
        Printed printed = book(table("", WIDE, 40));
        assertThat(printed.pages().pages()).allMatch(page -> page.begins().isPresent());
        assertThat(printed.pages().anchors().get("lights")).isEqualTo(1);
        assertThat(printed.composition().pages()).containsEntry("turned", 3);
        assertThat(printed.composition().remarks())
                .noneMatch(remark -> List.of("2", "3", "4").contains(remark.folio()));
    }

    @Test
    void itsNotesAreTurnedAlongWithIt() throws IOException {
        String call = "<td><a class='noteref' id='n-call' href='#n'>a</a> lit</td>";
        String noted = "<div class='annotated'>" + table("", WIDE, 3).replaceFirst("<td>burning</td>", call)
                + "<div class='table-notes'><aside class='footnote' id='n'><p class='first'>"
                + "<a class='backlink' href='#n-call'>a</a> Since May.</p></aside></div></div>";
        byte[] pdf = book(noted).pdf();
        Typeset set = Typeset.of(pdf);
        assertThat(set.find("Since May").page()).isEqualTo(2);
        assertThat(set.find("Since May").y()).isGreaterThan(set.find("Row3").y());
        assertThat(first(turned(pdf, 2), "S").getX())
                .isGreaterThan(first(turned(pdf, 2), "R").getX());
    }

    @Test
    void aTableThatFitsIsTurnedIfItsAuthorWantsIt() {
        assertThat(turned(book(table("", 3, 3)).pdf(), 1)).isEmpty();
        byte[] pdf = book(table("turned", 3, 3)).pdf();
        assertThat(turned(pdf, 1)).isEmpty();
        assertThat(turned(pdf, 2)).isNotEmpty();
    }

    @Test
    void noTableIsTurnedAgainstItsAuthorsWill() {
        String prose = "a column that is too narrow to be read with any ease, ".repeat(3);
        String narrow = "<td>%s</td>".formatted(prose).repeat(8);
        String table = "<table data-place='%s'><tbody><tr>" + narrow + "</tr></tbody></table>";
        assertThat(turned(book(table.formatted("")).pdf(), 2)).isNotEmpty();
        assertThat(turned(book(table.formatted("upright")).pdf(), 1)).isEmpty();
    }

    /** A theme may want another head there, or none. */
    @Test
    void itsPagesAreOfTheTypeThatItsStyleNames(@TempDir Path folder) throws IOException {
        Files.createDirectory(folder.resolve("styles"));
        Files.writeString(
                folder.resolve("styles/print.css"),
                "table { page: broadside } @page broadside { @top-center { content: none } @bottom-left { content: 'x'"
                        + " } }");
        Outcome<Printed> printed = Typeset.outcome(
                XhtmlBook.of("<section class='chapter' id='c'>" + lines("Before", 10) + table("", WIDE, 40)
                        + lines("After", 80) + "</section>"),
                Jail.at(folder));
        assertThat(printed.problems()).isEmpty();
        Typeset set = Typeset.of(printed.value().orElseThrow().pdf());
        assertThat(pages(set, "x")).containsExactly(2, 3, 4);
        assertThat(pages(set, "The Ledger")).contains(6).doesNotContain(2, 4);
    }

    @Test
    void noTableOvertakesAnother() {
        String upright = "<table><tbody><tr><td>Upright</td></tr></tbody></table>";
        Printed printed = Typeset.printed(XhtmlBook.of("<section class='chapter' id='c'>" + lines("Before", 40)
                + table("", WIDE, 40) + lines("Between", 3) + upright + lines("After", 80) + "</section>"));
        Typeset set = Typeset.of(printed.pdf());
        assertThat(printed.pages().pages().get(2).begins())
                .as("what stands before its text is not known by it")
                .isEmpty();
        assertThat(set.find("Before 40.").page()).isEqualTo(5);
        assertThat(set.find("Upright").page()).isEqualTo(5);
        assertThat(pages(set, "Row")).containsExactly(2, 3, 4);
        assertThat(texts(set, 5).getFirst().y()).isLessThan(80);
    }

    @Test
    void aTableThatNoTextFollowsEndsTheChapter() {
        Typeset set = Typeset.classic("<section class='chapter' id='c'>" + lines("Before", 10)
                + table("", WIDE, 3) + table("", WIDE, 3).replace("lights", "others")
                + "</section><section class='chapter' id='d'>" + lines("Next", 3) + "</section>");
        assertThat(pages(set, "Row1")).containsExactly(2, 3);
        assertThat(set.find("Next 1.").page()).isEqualTo(5);
    }

    private static TextPosition first(List<TextPosition> glyphs, String letter) {
        return glyphs.stream()
                .filter(glyph -> glyph.getUnicode().equals(letter))
                .findFirst()
                .orElseThrow();
    }

    private static List<TextPosition> turned(byte[] pdf, int page) {
        try {
            return glyphs(pdf, page).stream()
                    .filter(glyph -> glyph.getDir() == 90)
                    .toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static List<TextPosition> glyphs(byte[] pdf, int page) throws IOException {
        List<TextPosition> glyphs = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper stripper = new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition glyph) {
                    glyphs.add(glyph);
                }
            };
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            stripper.getText(document);
        }
        return glyphs;
    }

    private static List<Piece> texts(Typeset set, int page) {
        return set.on(page).stream()
                .filter(piece -> piece.text().matches("(Before|After) \\d+\\."))
                .toList();
    }

    private static Piece last(List<Piece> texts) {
        return texts.stream().max(Comparator.comparing(Piece::y)).orElseThrow();
    }

    private static List<Integer> pages(Typeset set, String words) {
        return set.pieces().stream()
                .filter(piece -> piece.text().contains(words))
                .map(Piece::page)
                .distinct()
                .toList();
    }

    private static int number(Piece text) {
        return Integer.parseInt(text.text().replaceAll("\\D", ""));
    }
}
