package octavo.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import octavo.print.Typeset.Piece;
import octavo.problem.Code;
import octavo.problem.Problem;
import octavo.source.Jail;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a compositor would be scolded for, looked for in the finished PDF of a book in Classic. */
class TypographyTest {

    private static final double HEIGHT = Typeset.A5.height().pt();
    private static final double WIDTH = Typeset.A5.width().pt();

    private static final double TEXT = 11;
    private static final double HEAD = 12.5;
    private static final double NOTE = 9;
    private static final double TITLE = 20;

    /** Where the text begins below the running head, and where it ends above the foot, a line more than it should. */
    private static final double TOP = HEIGHT * 0.09;

    private static final double FOOT = TOP + Math.floor(HEIGHT * 0.8 / 14) * 14 + 14;

    private static Typeset book;

    @BeforeAll
    static void set() {
        Prose prose = new Prose(7);
        StringBuilder xhtml = new StringBuilder("<section class='halftitle' id='half'><p>The Half</p></section>");
        xhtml.append(division("preface", "Preface", paragraphs(prose, 0, 14)));
        for (int chapter = 1; chapter <= 3; chapter++) {
            xhtml.append(division("chapter", "Chapter " + chapter, chapter(prose, chapter * 100)));
        }
        book = Typeset.classic(xhtml.toString());
    }

    private static String division(String role, String title, String text) {
        return "<section class='%s' id='%s' data-title='%s'><h1 class='division-title' data-head='%s'>%s</h1>%s</section>"
                .formatted(
                        role, title.replace(" ", ""), title, title, "<span class='title'>" + title + "</span>", text);
    }

    private static String chapter(Prose prose, int from) {
        StringBuilder text = new StringBuilder();
        StringBuilder notes = new StringBuilder();
        for (int part = 0; part < 12; part++) {
            int number = from + part;
            text.append("<h2 class='a-head'><span class='title'>Head %d</span></h2>".formatted(number))
                    .append(paragraphs(prose, number * 10, 6))
                    .append("<p>Called<a class='noteref' href='#n%d' id='c%d'>%d</a></p>"
                            .formatted(number, number, part + 1));
            notes.append("<aside class='footnote' id='n%d' data-number='%d'><p class='first'>Note%d %s.</p></aside>"
                    .formatted(number, part + 1, number, prose.words(5, 60)));
        }
        return text.append(constructs(from)).append(notes).toString();
    }

    private static String constructs(int number) {
        return "<blockquote><p>Quoted %d</p></blockquote>".formatted(number)
                + "<div class='verse'><div class='stanza'><p class='line'>Verse %d %s</p></div></div>"
                        .formatted(number, "that goes on beyond the end of any line of the page and so turns over")
                + "<table><thead><tr><th>Month %d</th></tr></thead><tbody>".formatted(number)
                + "<tr><td>row</td></tr>".repeat(60)
                + "</tbody></table>";
    }

    /** Each begins with a word of its own. */
    private static String paragraphs(Prose prose, int from, int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append("<p>Par%d %s.</p>".formatted(from + i, prose.words(8, 90)));
        }
        return text.toString();
    }

    private static List<Piece> inText(int page, double size) {
        return book.on(page).stream()
                .filter(piece -> piece.size() == size && piece.y() > TOP && piece.y() < FOOT)
                .toList();
    }

    private static IntStream pages() {
        return IntStream.rangeClosed(1, book.pages());
    }

    private static List<Piece> titles() {
        return book.pieces().stream().filter(piece -> piece.size() == TITLE).toList();
    }

    @Test
    void noHeadStandsAtTheFootOfAPage() {
        List<Piece> heads =
                book.pieces().stream().filter(piece -> piece.size() == HEAD).toList();
        assertThat(heads).hasSize(36);
        for (Piece head : heads) {
            long lines = inText(head.page(), TEXT).stream()
                    .filter(line -> line.y() > head.y())
                    .count();
            assertThat(lines).as(head.toString()).isGreaterThanOrEqualTo(2);
        }
    }

    @Test
    void divisionsOpenSunkOnARectoUnderNoRunningHead() {
        assertThat(titles()).extracting(Piece::text).containsExactly("Preface", "Chapter 1", "Chapter 2", "Chapter 3");
        for (Piece title : titles()) {
            assertThat(title.page() % 2).isEqualTo(1);
            assertThat(title.y()).isGreaterThan(TOP + HEIGHT / 6);
            assertThat(book.on(title.page()))
                    .as("above the title")
                    .noneMatch(piece -> piece.y() < title.y())
                    .as("the drop folio")
                    .anyMatch(piece -> piece.y() > FOOT && piece.text().equals(folio(title.page())));
        }
    }

    /** Roman in front; arabic from one on where the text begins. */
    private static String folio(int page) {
        int first = book.find("Chapter 1").page();
        List<String> roman = List.of("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x");
        return page < first ? roman.get(page - 1) : String.valueOf(page - first + 1);
    }

    @Test
    void runningHeadsNameTheBookAndTheChapterBesideTheFolio() {
        List<Integer> openers = titles().stream().map(Piece::page).toList();
        int seen = 0;
        for (int page = openers.getFirst(); page <= book.pages(); page++) {
            List<Piece> head =
                    book.on(page).stream().filter(piece -> piece.y() < TOP).toList();
            if (openers.contains(page) || book.on(page).isEmpty()) {
                continue;
            }
            int current = page;
            String chapter = titles().stream()
                    .filter(title -> title.page() < current)
                    .reduce((_, last) -> last)
                    .orElseThrow()
                    .text();
            boolean verso = page % 2 == 0;
            assertThat(head)
                    .extracting(Piece::text)
                    .containsExactlyInAnyOrder(folio(page), verso ? "The Ledger" : chapter);
            Piece folio = head.stream()
                    .filter(piece -> piece.text().equals(folio(current)))
                    .findFirst()
                    .orElseThrow();
            assertThat(folio.x() < WIDTH / 2).as("outside on page " + page).isEqualTo(verso);
            seen++;
        }
        assertThat(seen).isGreaterThan(20);
    }

    @Test
    void noLineOfATitleIsMuchShorterThanTheOthers() {
        String title = "Of the lamp and of the oil that the keeper of a light carries up";
        Typeset set =
                Typeset.classic("<section class='chapter' id='c'><p>One.</p><h2 class='a-head'><span class='title'>"
                        + title + "</span></h2><p>Two.</p></section>");
        var lengths = set.pieces().stream()
                .filter(piece -> piece.size() == HEAD)
                .mapToDouble(piece -> piece.end() - piece.x())
                .summaryStatistics();
        assertThat(lengths.getCount()).isEqualTo(2);
        assertThat(lengths.getMin()).isGreaterThan(0.7 * lengths.getMax());
    }

    /** English patterns ask for three. */
    @Test
    void noThemeLeavesFewerLettersThanThePatternsOfALanguage(@TempDir Path folder) throws IOException {
        Files.createDirectory(folder.resolve("styles"));
        Files.writeString(
                folder.resolve("styles/print.css"),
                "p { margin-right: 91%; text-indent: 0; hyphenate-limit-chars: 4 1 1; }");
        String words = "<p>" + "illimitably purely quickly delivered ".repeat(60) + "</p>";
        var printed = Typeset.outcome(
                XhtmlBook.whole("<body lang='en-US'><section class='chapter' id='c'>" + words + "</section></body>"),
                Jail.at(folder));
        List<Piece> pieces = Typeset.of(printed.value().orElseThrow().pdf()).pieces();
        assertThat(pieces).extracting(Piece::text).anyMatch(text -> text.endsWith("-"));
        assertThat(pieces).extracting(Piece::text).noneMatch(text -> text.matches("(ly|ed|y|d)( .*)?"));
    }

    @Test
    void aTitleTooLongForTheHeadIsShortenedAndToldAtItsHeading() {
        String title = "Of the Less Erroneous Pictures of Whales, and of the True Pictures of Scenes of Whaling";
        var printed = Typeset.outcome(
                XhtmlBook.of(division("chapter", title, paragraphs(new Prose(3), 0, 40))), Jail.shipped("styles"));
        assertThat(printed.problems()).extracting(Problem::code).containsExactly(Code.HEADLINE_SHORTENED);
        Typeset set = Typeset.of(printed.value().orElseThrow().pdf());
        assertThat(set.on(3).stream().filter(piece -> piece.y() < TOP))
                .extracting(Piece::text)
                .containsExactlyInAnyOrder("Of the Less Erroneous Pictures of Whales", "3");
    }

    @Test
    void aBlankPageBearsNothing() {
        List<Integer> blanks =
                pages().filter(page -> book.on(page).isEmpty()).boxed().toList();
        assertThat(blanks).isNotEmpty().contains(2);
        assertThat(blanks).allSatisfy(page -> {
            assertThat(page % 2).isZero();
            assertThat(titles()).extracting(Piece::page).contains(page + 1);
        });
    }

    @Test
    void notesStandBelowTheTextAndAreSmaller() {
        List<Piece> notes = book.pieces().stream()
                .filter(piece -> piece.text().contains("Note"))
                .toList();
        assertThat(notes).hasSize(36).allMatch(note -> note.size() == NOTE);
        for (Piece note : notes) {
            assertThat(inText(note.page(), TEXT)).isNotEmpty().allMatch(line -> line.y() < note.y());
        }
    }

    @Test
    void turnedVerseHangsAndQuotationsAreIndented() {
        for (Piece verse : starting("Verse")) {
            Piece turned = book.on(verse.page()).stream()
                    .filter(piece -> piece.y() > verse.y())
                    .findFirst()
                    .orElseThrow();
            assertThat(turned.x()).isGreaterThan(verse.x() + TEXT);
        }
        for (Piece quoted : starting("Quoted")) {
            double margin = quoted.page() % 2 == 0 ? WIDTH * 0.14 : WIDTH * 0.12;
            assertThat(quoted.x()).isGreaterThan(margin + TEXT);
            assertThat(quoted.size()).isLessThan(TEXT);
        }
    }

    private static List<Piece> starting(String word) {
        List<Piece> found = book.pieces().stream()
                .filter(piece -> piece.text().startsWith(word))
                .toList();
        assertThat(found).hasSize(3);
        return found;
    }

    @Test
    void noLineOfAParagraphIsLeftAlone() {
        Map<String, Map<Integer, Integer>> paragraphs = new TreeMap<>();
        String current = "";
        for (Piece line : lines()) {
            current = line.text().matches("(Par\\d|Called).*") ? line.toString() : current;
            paragraphs.computeIfAbsent(current, _ -> new TreeMap<>()).merge(line.page(), 1, Integer::sum);
        }
        assertThat(paragraphs.values())
                .filteredOn(pages -> pages.size() > 1)
                .hasSizeGreaterThan(10)
                .allSatisfy(pages -> assertThat(pages.values()).allMatch(lines -> lines >= 2));
    }

    private static List<Piece> lines() {
        List<Piece> lines = new ArrayList<>();
        pages().forEach(page -> inText(page, TEXT).stream()
                .filter(piece -> !piece.text().matches("(Verse|that) .*|.*turns over"))
                .forEach(lines::add));
        return lines;
    }

    @Test
    void theHeadOfATableStandsOnEveryPageOfIt() {
        for (int chapter = 100; chapter <= 300; chapter += 100) {
            String head = "Month " + chapter;
            int first = book.find(head).page();
            List<Integer> heads = book.pieces().stream()
                    .filter(piece -> piece.text().equals(head))
                    .map(Piece::page)
                    .toList();
            List<Integer> rows = pages().filter(page -> page >= first && page < first + heads.size())
                    .filter(page -> book.on(page).stream()
                            .anyMatch(piece -> piece.text().equals("row")))
                    .boxed()
                    .toList();
            assertThat(heads).hasSizeGreaterThan(1).isEqualTo(rows);
        }
    }
}
