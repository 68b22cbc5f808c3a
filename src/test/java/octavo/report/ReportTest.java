package octavo.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.Stream;
import octavo.problem.Code;
import octavo.problem.Problem;
import octavo.source.SourceSpan;
import octavo.verify.Check;
import octavo.verify.Evidence;
import octavo.verify.Evidence.Words.Difference;
import octavo.verify.Locus;
import org.junit.jupiter.api.Test;

class ReportTest {

    @Test
    void saysWhatWasMadeAndWhatIsWrong() {
        Report report = new Report(
                "1.2.3",
                "Wicks \"and\" Oil",
                "en-GB",
                List.of(new Report.Edition(
                        "epub",
                        "epub",
                        "wicks-and-oil.epub",
                        "00ff",
                        12,
                        Optional.of("9783161484100"),
                        OptionalInt.empty(),
                        0.25,
                        List.of(new Check("same text", List.of(), "every word is there")),
                        Optional.empty())),
                List.of(new Problem(
                        Code.REFERENCE_TO_NOTHING,
                        new SourceSpan("a.md", 3, 5, 3, 9),
                        "no figure is named \"fig:map\"",
                        "the nearest is \"fig:cap\"")),
                Map.of("read", 0.1));

        assertThat(report.json()).isEqualTo("""
            {
              "schema": 1,
              "octavo": "1.2.3",
              "book": {
                "title": "Wicks \\"and\\" Oil",
                "language": "en-GB"
              },
              "editions": [
                {
                  "name": "epub",
                  "kind": "epub",
                  "file": "wicks-and-oil.epub",
                  "sha256": "00ff",
                  "bytes": 12,
                  "isbn": "9783161484100",
                  "pages": null,
                  "seconds": 0.250,
                  "checks": [
                    {
                      "name": "same text",
                      "passed": true,
                      "errors": 0,
                      "warnings": 0,
                      "detail": "every word is there"
                    }
                  ]
                }
              ],
              "companions": [],
              "problems": [
                {
                  "code": "OCT-REF-001",
                  "severity": "error",
                  "file": "a.md",
                  "line": 3,
                  "column": 5,
                  "endLine": 3,
                  "endColumn": 9,
                  "edition": null,
                  "page": null,
                  "spots": [],
                  "place": "a.md:3:5",
                  "message": "no figure is named \\"fig:map\\"",
                  "hint": "the nearest is \\"fig:cap\\""
                }
              ],
              "timings": {
                "read": 0.100
              },
              "composition": {},
              "identity": [],
              "sameText": {
                "equal": true,
                "editions": [],
                "differences": []
              },
              "shareOfChecks": 0.000
            }
            """);
    }

    @Test
    void wordsAreToldEditionByEditionAndDifferencesOnce() {
        SourceSpan place = SourceSpan.at("a.md", 3, 5);
        List<Report.Edition> editions = List.of(edition("epub", place), edition("print", place), edition("screen"));
        Report report = new Report("1", "Lamp", "en", editions, List.of(), Map.of("read", 1.0, "check", 3.0));
        assertThat(report.json().replaceAll("\\s+", " "))
                .contains("\"shareOfChecks\": 0.750", "\"sameText\": { \"equal\": false,")
                .contains("{ \"edition\": \"screen\", \"equal\": true, \"words\": { \"running text\": 7 },"
                        + " \"besides\": 5 }")
                .containsOnlyOnce("\"words\": \"the lamp\", \"file\": \"a.md\", \"line\": 3, \"column\": 5,"
                        + " \"lackedBy\": [ \"epub\", \"print\" ], \"pages\": { \"screen\": 3 }, \"places\": [")
                .contains(
                        "{ \"kind\": \"lacking\", \"byDesign\": false,",
                        "{ \"edition\": \"epub\", \"words\": \"the lamp\", \"document\": \"text/a.xhtml\","
                                + " \"id\": \"lamp\", \"path\": \"section/p\" }",
                        "{ \"edition\": \"screen\", \"words\": \"\", \"page\": 3,");
        assertThat(report.text())
                .contains("same text: not equal, 1 difference", "  lacks: 1")
                .contains("a.md:3:5: “the lamp” in epub, print; epub, text/a.xhtml#lamp, section/p");
    }

    private static Report.Edition edition(String name, SourceSpan... lacking) {
        List<Difference> lacks = Stream.of(lacking)
                .map(place -> new Difference(
                        Difference.Kind.LACKING,
                        "running text",
                        place,
                        "the lamp",
                        Optional.of(new Locus.InDocument("text/a.xhtml", "lamp", "section/p"))))
                .toList();
        NavigableMap<SourceSpan, Locus> places =
                new TreeMap<>(Map.of(SourceSpan.at("a.md", 2, 1), new Locus.OnPage(3, 54, 80)));
        Evidence words = new Evidence.Words(List.of(new Evidence.Words.Strand("running text", 7)), lacks, 5, places);
        return new Report.Edition(
                name,
                name,
                name,
                "00",
                1,
                Optional.empty(),
                OptionalInt.empty(),
                0,
                List.of(new Check("text", List.of(), "words", words)),
                Optional.empty());
    }

    @Test
    void filesAreReadBackFromAReport() {
        assertThat(Report.files(
                        "{\"editions\": [{\"file\": \"a\\u002eepub\", \"pages\": null}, {\"file\": \"b.pdf\"}]}"))
                .containsExactlyInAnyOrder("a.epub", "b.pdf");
        for (String broken : List.of("", "{", "[1,]", "{\"editions\": [{\"file\": \"a", "nul", "{} {}", "\"\\u00")) {
            assertThat(Report.files(broken)).as(broken).isEmpty();
        }
    }

    @Test
    void controlsAndLoneSurrogatesAreEscaped() {
        assertThat(Json.of("a\u001Bb\uD800c\\\n")).isEqualTo("\"a\\u001bb\\ud800c\\\\\\n\"\n");
    }

    @Test
    void emptyListsAndObjectsStayOnTheirLine() {
        assertThat(Json.of(Map.of("a", List.of()))).isEqualTo("{\n  \"a\": []\n}\n");
    }
}
