package octavo.report;

import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import octavo.problem.Problem;
import octavo.problem.Severity;
import octavo.verify.Check;

/**
 * A report as JUnit XML, which every build server reads: a case for each file of the manuscript with something to say of, and
 * for each check of each edition. What is no error stands in a case's output.
 */
final class JUnit {

    private final Report report;
    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter out;

    private JUnit(Report report) throws XMLStreamException {
        this.report = report;
        this.out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
    }

    static String xml(Report report) {
        try {
            JUnit junit = new JUnit(report);
            junit.write();
            return junit.text + "\n";
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    private void write() throws XMLStreamException {
        out.writeStartDocument("UTF-8", "1.0");
        out.writeStartElement("testsuites");
        out.writeAttribute("name", report.title().isEmpty() ? "octavo" : clean(report.title()));
        List<Problem> checked = report.editions().stream()
                .flatMap(edition -> edition.checks().stream())
                .flatMap(check -> check.problems().stream())
                .toList();
        suite("manuscript", 0, byFile(checked));
        for (Report.Edition edition : report.editions()) {
            suite(
                    edition.file(),
                    edition.seconds(),
                    edition.checks().stream()
                            .collect(Collectors.toMap(Check::name, Check::problems, (a, _) -> a, TreeMap::new)));
        }
        out.writeEndElement();
        out.writeEndDocument();
        out.flush();
    }

    /** The manuscript's own problems, and a case that says that it was read. */
    private Map<String, List<Problem>> byFile(List<Problem> checked) {
        Map<String, List<Problem>> cases = report.problems().stream()
                .filter(problem -> !checked.contains(problem))
                .collect(Collectors.groupingBy(problem -> problem.place().file(), TreeMap::new, Collectors.toList()));
        if (!report.title().isEmpty()) {
            cases.putIfAbsent("book.yaml", List.of());
        }
        return cases;
    }

    private void suite(String name, double seconds, Map<String, List<Problem>> cases) throws XMLStreamException {
        if (cases.isEmpty()) {
            return;
        }
        long failures = cases.values().stream().filter(JUnit::failed).count();
        out.writeStartElement("testsuite");
        out.writeAttribute("name", clean(name));
        out.writeAttribute("tests", Integer.toString(cases.size()));
        out.writeAttribute("failures", Long.toString(failures));
        out.writeAttribute("errors", "0");
        out.writeAttribute("skipped", "0");
        out.writeAttribute("time", Json.thousandths(seconds));
        for (Map.Entry<String, List<Problem>> one : cases.entrySet()) {
            testcase(name, one.getKey(), one.getValue());
        }
        out.writeEndElement();
    }

    private void testcase(String suite, String name, List<Problem> problems) throws XMLStreamException {
        out.writeStartElement("testcase");
        out.writeAttribute("classname", clean(suite));
        out.writeAttribute("name", clean(name));
        out.writeAttribute("time", "0");
        if (failed(problems)) {
            Problem first = problems.stream().filter(JUnit::isError).findFirst().orElseThrow();
            out.writeStartElement("failure");
            out.writeAttribute("type", first.code().id());
            out.writeAttribute("message", clean(first.message()));
            out.writeCharacters(lines(problems));
            out.writeEndElement();
        } else if (!problems.isEmpty()) {
            out.writeStartElement("system-out");
            out.writeCharacters(lines(problems));
            out.writeEndElement();
        }
        out.writeEndElement();
    }

    private static String lines(List<Problem> problems) {
        return problems.stream()
                .flatMap(problem -> Messages.lines(problem, UnaryOperator.identity()).stream())
                .collect(Collectors.joining("\n"));
    }

    private static boolean failed(List<Problem> problems) {
        return problems.stream().anyMatch(JUnit::isError);
    }

    private static boolean isError(Problem problem) {
        return problem.severity() == Severity.ERROR;
    }

    /** XML cannot hold controls. */
    private static String clean(String text) {
        return text.replaceAll("[\\p{Cc}\\p{Cs}\\uFFFE\\uFFFF]", " ");
    }
}
