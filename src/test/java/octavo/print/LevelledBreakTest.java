package octavo.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import octavo.print.Typeset.Piece;
import octavo.source.Jail;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.io.TempDir;

/** What levelling facing pages must leave alone. */
class LevelledBreakTest {

    /** The base line of a full page's last line, in points from the top. */
    private static final double LAST_LINE = 539.9;

    @TempDir
    private Path folder;

    @RepeatedTest(6)
    void aDivisionThatOpensOnAVersoKeepsWithinItsFirstPage(RepetitionInfo repetition) throws IOException {
        Files.createDirectories(folder.resolve("styles"));
        Files.writeString(
                folder.resolve("styles/print.css"), "section.chapter { break-before: page; padding-top: 70pt }\n");
        Prose prose = new Prose(repetition.getCurrentRepetition());
        Map<Integer, List<Piece>> pages =
                pages(chapter("one", paragraphs(prose, 1)) + chapter("two", paragraphs(prose, 40)));
        assertThat(pages).hasSizeGreaterThan(5);
        assertThat(foot(pages.get(2))).isLessThan(LAST_LINE + 1);
    }

    @RepeatedTest(6)
    void aPageThatTheAuthorEndsIsNotFilled(RepetitionInfo repetition) throws IOException {
        Prose prose = new Prose(40 + repetition.getCurrentRepetition());
        Map<Integer, List<Piece>> pages = pages(chapter(
                "one", paragraphs(prose, 14) + "<hr class='page-break'/><p>Xxxxxx.</p>" + paragraphs(prose, 30)));
        List<Piece> page = pages.values().stream()
                .filter(pieces -> pieces.stream().anyMatch(piece -> piece.text().contains("Xxxxxx")))
                .findFirst()
                .orElseThrow();
        Piece first = page.stream()
                .filter(piece -> piece.text().contains("Xxxxxx"))
                .findFirst()
                .orElseThrow();
        assertThat(page).noneMatch(piece -> piece.y() < first.y() - 1);
    }

    @RepeatedTest(6)
    void aParagraphThatIsKeptIsNotParted(RepetitionInfo repetition) throws IOException {
        Files.createDirectories(folder.resolve("styles"));
        Files.writeString(
                folder.resolve("styles/print.css"), "section.chapter p { break-inside: avoid; text-indent: 14pt }\n");
        Prose prose = new Prose(60 + repetition.getCurrentRepetition());
        Map<Integer, List<Piece>> pages = pages(chapter("one", paragraphs(prose, 60)));
        assertThat(pages).hasSizeGreaterThan(5);
        assertThat(pages.values()).allSatisfy(page -> {
            double left = page.stream().mapToDouble(Piece::x).min().orElseThrow();
            Piece first = page.stream()
                    .min(Comparator.comparingDouble(Piece::y).thenComparingDouble(Piece::x))
                    .orElseThrow();
            assertThat(first.x()).as(first.toString()).isGreaterThan(left + 10);
        });
    }

    private static String chapter(String id, String paragraphs) {
        return "<section class='chapter' id='%s'>%s</section>".formatted(id, paragraphs);
    }

    private static String paragraphs(Prose prose, int count) {
        StringBuilder paragraphs = new StringBuilder();
        for (int i = 0; i < count; i++) {
            paragraphs.append("<p>").append(prose.words(10, 90)).append("</p>");
        }
        return paragraphs.toString();
    }

    private Map<Integer, List<Piece>> pages(String sections) throws IOException {
        Printed printed =
                Typeset.outcome(XhtmlBook.of(sections), Jail.at(folder)).value().orElseThrow();
        return Typeset.of(printed.pdf()).pieces().stream()
                .filter(piece -> piece.y() > 60 && piece.size() == 11)
                .filter(piece -> !piece.text().matches("\\d+"))
                .collect(Collectors.groupingBy(Piece::page, TreeMap::new, Collectors.toList()));
    }

    private static double foot(List<Piece> page) {
        return page.stream().mapToDouble(Piece::y).max().orElseThrow();
    }
}
