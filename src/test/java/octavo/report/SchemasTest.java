package octavo.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Reports held against what those have published who read them. */
class SchemasTest {

    private static Stream<Report> reports() {
        return Stream.of(FormsTest.REPORT, FormsTest.REPORT.withoutEditions(), FormsTest.NOTHING);
    }

    /** Each suite is what Maven's Surefire writes into a file of its own. */
    @ParameterizedTest
    @MethodSource("reports")
    void junitIsWhatSurefireWouldWrite(Report report) throws Exception {
        for (Element suite : elements(root(report), "testsuite")) {
            surefire().validate(new DOMSource(suite));
        }
    }

    @Test
    void surefireWouldNoticeACaseWithoutAName() throws Exception {
        Element suite = elements(root(FormsTest.REPORT), "testsuite").getFirst();
        elements(suite, "testcase").getFirst().removeAttribute("name");
        assertThatThrownBy(() -> surefire().validate(new DOMSource(suite)))
                .isInstanceOf(SAXException.class)
                .hasMessageContaining("name");
    }

    /**
     * GitLab publishes no schema. Its parser ({@code lib/gitlab/ci/parsers/test/junit.rb}) takes one root of suites, wants every
     * case inside a suite, tells cases apart by suite, class and name, reads a time as a number, and shows of a failure its text.
     */
    @ParameterizedTest
    @MethodSource("reports")
    void junitIsWhatGitlabReads(Report report) throws Exception {
        Element root = root(report);
        assertThat(root.getTagName()).isEqualTo("testsuites");
        Set<String> cases = new HashSet<>();
        for (Element one : elements(root, "testcase")) {
            Element suite = (Element) one.getParentNode();
            assertThat(suite.getTagName()).isEqualTo("testsuite");
            assertThat(one.getAttribute("name")).isNotBlank();
            assertThat(one.getAttribute("classname")).isNotBlank();
            assertThat(Double.parseDouble(one.getAttribute("time"))).isNotNegative();
            assertThat(cases.add(String.join(
                            "\n", suite.getAttribute("name"), one.getAttribute("classname"), one.getAttribute("name"))))
                    .isTrue();
            assertThat(elements(one, "failure"))
                    .allMatch(failure -> !failure.getTextContent().isBlank());
            assertThat(elements(one, "failure").size()
                            + elements(one, "error").size()
                            + elements(one, "skipped").size())
                    .isLessThanOrEqualTo(1);
        }
    }

    @ParameterizedTest
    @MethodSource("reports")
    void sarifKeepsToItsSchema(Report report) throws IOException {
        for (String folder : List.of("", "books/the lamp")) {
            assertThat(sarif().validate(report.sarif(folder), InputFormat.JSON)).isEmpty();
        }
    }

    @Test
    void sarifsSchemaWouldNoticeALevelThatThereIsNot() throws IOException {
        String wrong = FormsTest.REPORT.sarif("").replace("\"level\": \"error\"", "\"level\": \"fatal\"");
        assertThat(sarif().validate(wrong, InputFormat.JSON)).isNotEmpty();
    }

    private static Validator surefire() throws SAXException {
        return SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(SchemasTest.class.getResource("surefire-test-report.xsd"))
                .newValidator();
    }

    /** As OASIS has published it. */
    private static Schema sarif() throws IOException {
        try (InputStream schema = SchemasTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                    .getSchema(schema);
        }
    }

    private static Element root(Report report) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder()
                .parse(new InputSource(new StringReader(report.junit())))
                .getDocumentElement();
    }

    private static List<Element> elements(Element in, String name) {
        List<Element> elements = new ArrayList<>();
        NodeList found = in.getElementsByTagName(name);
        for (int i = 0; i < found.getLength(); i++) {
            Node node = found.item(i);
            elements.add((Element) node);
        }
        return elements;
    }
}
