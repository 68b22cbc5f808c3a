package octavo.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import octavo.folio.Folio;
import octavo.folio.PageMap;
import octavo.problem.Code;
import octavo.problem.Problem;
import octavo.report.Report;
import octavo.source.SourceSpan;
import octavo.verify.Check;
import octavo.verify.Evidence;
import octavo.verify.Evidence.Words.Difference;
import octavo.verify.Locus;
import octavo.verify.inspect.Fact;
import octavo.verify.inspect.Inspection;
import octavo.verify.thumbnail.Thumbnails;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;

class HtmlReportTest {

    private static final Problem LATE = new Problem(
            Code.CAPTION_STRAY, SourceSpan.at("a.md", 12, 1), "the caption \"<b>\" belongs to nothing", "move it");

    private static final Evidence WORDS = new Evidence.Words(
            List.of(new Evidence.Words.Strand("running text", 1200), new Evidence.Words.Strand("notes", 30)),
            List.of(
                    difference(Difference.Kind.LACKING, 12, "lost", 2),
                    difference(Difference.Kind.RESERVED, 14, "cut here", 3)),
            0,
            new TreeMap<>());

    private static Difference difference(Difference.Kind kind, int line, String words, int page) {
        Locus locus = new Locus.OnPage(page, 10, 20);
        return new Difference(kind, "notes", SourceSpan.at("a.md", line, 1), words, Optional.of(locus));
    }

    @Test
    void pageOfAProblemIsMarkedAndEachLeadsToTheOther() throws IOException {
        String html = html();
        assertThat(html)
                .contains("<li id=\"message-1\" class=\"warning\">", "<a href=\"#page-print-2\">page 2 of print</a>")
                .contains("<figure id=\"page-print-2\" class=\"warning\">", "<a href=\"#message-1\">OCT-TEXT-008</a>")
                .contains("<figure id=\"page-print-1\"><div class=\"page\"><img", "<figure id=\"page-print-3\"><div");
    }

    /** Its words stand on no page, and those nearest to it have nothing to do with it. */
    @Test
    void whatStandsNowhereInTheBookHasNoPage() throws IOException {
        Problem unused = new Problem(Code.NOTE_UNUSED, SourceSpan.at("a.md", 12, 1), "never called", "call it");
        assertThat(html(new Check("text", List.of(), "every word is there"), unused))
                .contains("<li id=\"message-1\" class=\"warning\">")
                .doesNotContain("<a href=\"#page-print");
    }

    @Test
    void whatACheckSawIsFramedOnItsPages() throws IOException {
        Problem coarse = new Problem(Code.PREFLIGHT_PICTURE, SourceSpan.of("wicks-print.pdf"), "coarse", "mend it");
        Check check = new Check(
                "preflight",
                List.of(coarse),
                "3 pages",
                new Evidence.None(),
                Map.of(coarse, List.of(new Check.Spot(1, 10, 20, 30, 40), new Check.Spot(3, 1, 2, 3, 4))));
        String html = html(check, coarse);
        assertThat(html)
                .contains("<a href=\"#page-print-1\">page 1 of print</a>")
                .contains("style=\"left:10.0%;top:20.0%;width:30.0%;height:40.0%\"")
                .contains("style=\"left:1.0%;top:2.0%;width:3.0%;height:4.0%\"")
                .contains("<figure id=\"page-print-3\" class=\"warning\">");
    }

    @Test
    void everyPageIsThereAndTheFirstStandsOnTheRight() throws IOException {
        assertThat(html())
                .containsPattern(
                        "<ol class=\"spreads\">\\n<li><div class=\"no-page\"></div><figure id=\"page-print-1\">")
                .containsPattern("<figure id=\"page-print-2\"[^§]+?<figure id=\"page-print-3\"[^§]+?</li>");
        assertThat(count(html(), "<img ")).isEqualTo(3);
    }

    /** Java would else lay every picture that it reads or writes into the folder for temporary files. */
    @Test
    void picturesAreMadeInMemory() throws IOException {
        assertThat(Thumbnails.of(pdf(), 60)).hasSize(3);
        assertThat(ImageIO.getUseCache()).isFalse();
    }

    @Test
    void wordsThatWereComparedStandInATable() throws IOException {
        assertThat(html())
                .contains("<th scope=\"row\">running text</th><td>✓ 1,200</td>")
                .contains("<th scope=\"row\">notes</th><td>✗ 30, 1 stretch lacking</td>")
                .contains("<td>lost</td><td>print lacks it</td><td>page 2</td>")
                .contains("Differences by design", "<td>cut here</td><td>not for print</td><td>page 3</td>");
    }

    @Test
    void pageNeedsNothingElse() throws IOException {
        String html = html();
        assertThat(html).startsWith("<!DOCTYPE html>").doesNotContain("<script", "http:", "https:", "<link", "url(");
        List<String> ids = Pattern.compile(" id=\"([^\"]+)\"")
                .matcher(html)
                .results()
                .map(id -> id.group(1))
                .toList();
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(Pattern.compile("href=\"#([^\"]+)\"").matcher(html).results().map(link -> link.group(1)))
                .isNotEmpty()
                .isSubsetOf(ids);
    }

    @Test
    void wordsOfTheBookAreNeverTags() throws IOException {
        assertThat(html())
                .contains("Wicks &amp; &lt;i&gt;Oil", "the caption &quot;&lt;b&gt;&quot; belongs to nothing", "a&lt;b");
    }

    private static String html() throws IOException {
        return html(new Check("text", List.of(), "every word is there", WORDS), LATE);
    }

    private static String html(Check check, Problem problem) throws IOException {
        PageMap map = new PageMap(List.of(page("a.md", 1), page("a.md", 10), page("b.md", 1)), Map.of());
        Report.Edition print = new Report.Edition(
                "print",
                "print",
                "wicks-print.pdf",
                "00ff",
                2048,
                Optional.of("9783161484100"),
                OptionalInt.of(3),
                1,
                List.of(check),
                Optional.of(map));
        Report report = new Report("1.2.3", "Wicks & <i>Oil", "en-GB", List.of(print), List.of(problem), Map.of());
        return HtmlReport.of(
                report,
                Map.of("wicks-print.pdf", Thumbnails.of(pdf(), 60)),
                Map.of(),
                Map.of("wicks-print.pdf", new Inspection("PDF 1.7", List.of(new Fact("title", "XMP", "a<b")))));
    }

    private static PageMap.Page page(String file, int line) {
        return new PageMap.Page(
                new Folio(1, false), "one", Optional.of(new PageMap.Place(SourceSpan.at(file, line, 1), 0)));
    }

    private static byte[] pdf() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            for (int i = 0; i < 3; i++) {
                document.addPage(new PDPage(PDRectangle.A5));
            }
            document.save(bytes);
        }
        return bytes.toByteArray();
    }

    private static long count(String text, String part) {
        return Pattern.compile(Pattern.quote(part))
                .matcher(text)
                .results()
                .map(MatchResult::start)
                .count();
    }
}
