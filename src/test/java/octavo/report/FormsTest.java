package octavo.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import javax.xml.parsers.DocumentBuilderFactory;
import octavo.problem.Code;
import octavo.problem.Problem;
import octavo.source.SourceSpan;
import octavo.verify.Check;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** The report in the forms that other programs have prescribed. */
class FormsTest {

    private static final Problem REFERENCE = new Problem(
            Code.REFERENCE_TO_NOTHING,
            new SourceSpan("a b.md", 3, 5, 3, 9),
            "no figure is named \"fig:map\"",
            "mend it");
    private static final Problem NOTE_UNUSED = new Problem(
            Code.NOTE_UNUSED, SourceSpan.at("b.md", 7, 1), "the note \"a<b\u0007\" is never called", "call it");
    private static final Problem WORDS =
            new Problem(Code.CHECK_TEXT, SourceSpan.at("a b.md", 9, 1), "words are lacking", "report it");

    /** With everything that has to be written otherwise in one form or another. */
    static final Report REPORT = new Report(
            "1.2.3",
            "Wicks & Oil",
            "en-GB",
            List.of(new Report.Edition(
                    "epub",
                    "epub",
                    "wicks.epub",
                    "00ff",
                    12,
                    Optional.empty(),
                    OptionalInt.empty(),
                    0.25,
                    List.of(new Check("text", List.of(WORDS), "words"), new Check("epubcheck", List.of(), "5.3.0")),
                    Optional.empty())),
            List.of(REFERENCE, WORDS, NOTE_UNUSED),
            Map.of());

    /** On no file at all. */
    static final Report NOTHING = new Report("1.2.3", "", "", List.of(), List.of(), Map.of());

    @Test
    void junitHasACaseForEachFileAndEachCheck() throws Exception {
        Element suites = parse(REPORT.junit()).getDocumentElement();
        assertThat(suites.getTagName()).isEqualTo("testsuites");
        NodeList each = suites.getElementsByTagName("testsuite");
        assertThat(each.getLength()).isEqualTo(2);
        for (int i = 0; i < each.getLength(); i++) {
            Element suite = (Element) each.item(i);
            assertThat(suite.getAttribute("tests"))
                    .isEqualTo(Integer.toString(
                            suite.getElementsByTagName("testcase").getLength()));
            assertThat(suite.getAttribute("failures"))
                    .isEqualTo(Integer.toString(
                            suite.getElementsByTagName("failure").getLength()));
        }
        Element failure = (Element) suites.getElementsByTagName("failure").item(0);
        assertThat(failure.getAttribute("type")).isEqualTo("OCT-REF-001");
        assertThat(failure.getTextContent())
                .startsWith("a b.md:3:5: error OCT-REF-001: ")
                .contains("hint: mend it");
        assertThat(suites.getElementsByTagName("system-out").item(0).getTextContent())
                .contains("the note \"a<b\\u{7}\" is never called");
    }

    @Test
    void sarifHasARuleForEachCodeAndAResultForEachProblem() {
        Map<?, ?> sarif = (Map<?, ?>) JsonReader.read(REPORT.sarif("books/lamp"));
        assertThat(sarif.get("version")).isEqualTo("2.1.0");
        Map<?, ?> run = (Map<?, ?>) ((List<?>) sarif.get("runs")).getFirst();
        Map<?, ?> driver = (Map<?, ?>) ((Map<?, ?>) run.get("tool")).get("driver");
        List<?> rules = (List<?>) driver.get("rules");
        List<?> results = (List<?>) run.get("results");
        assertThat(rules).hasSize(3);
        assertThat(results).hasSize(3).allSatisfy(result -> {
            Map<?, ?> one = (Map<?, ?>) result;
            int index = ((Double) one.get("ruleIndex")).intValue();
            assertThat(((Map<?, ?>) rules.get(index)).get("id")).isEqualTo(one.get("ruleId"));
            assertThat(one.get("level")).isIn("error", "warning", "note");
        });
        assertThat(REPORT.sarif("books/lamp"))
                .contains("\"uri\": \"books/lamp/a%20b.md\"", "\"startColumn\": 5,", "\"endColumn\": 10");
        assertThat(REPORT.sarif("")).contains("\"uri\": \"a%20b.md\"");
    }

    private static Document parse(String xml) throws Exception {
        return DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(xml)));
    }
}
