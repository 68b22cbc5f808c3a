package octavo.report;

import static octavo.report.Json.object;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import octavo.problem.Code;
import octavo.problem.Problem;
import octavo.source.SourceSpan;

/**
 * A report as SARIF 2.1.0, the OASIS standard by which hosting services show what a tool found beside the lines of a file.
 *
 * @param folder of the book, as seen from the folder that the service shows; empty where it is the same
 */
record Sarif(Report report, String folder) {

    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    String json() {
        List<Code> codes = report.problems().stream()
                .map(Problem::code)
                .distinct()
                .sorted()
                .toList();
        return Json.of(object(
                "$schema",
                SCHEMA,
                "version",
                "2.1.0",
                "runs",
                List.of(object(
                        "tool",
                                object(
                                        "driver",
                                        object(
                                                "name", "Octavo",
                                                "version", report.octavo(),
                                                "rules",
                                                        codes.stream()
                                                                .map(Sarif::rule)
                                                                .toList())),
                        "columnKind", "unicodeCodePoints",
                        "results",
                                report.problems().stream()
                                        .map(problem -> result(problem, codes))
                                        .toList()))));
    }

    private static Map<String, Object> rule(Code code) {
        Explanation page = Explanation.of(code);
        return object(
                "id", code.id(),
                "name", pascal(code.name()),
                "shortDescription", object("text", page.title()),
                "help", object("text", String.join("\n", page.lines(100, words -> words)), "markdown", page.text()),
                "defaultConfiguration", object("level", Messages.word(code.severity())));
    }

    private Map<String, Object> result(Problem problem, List<Code> codes) {
        return object(
                "ruleId", problem.code().id(),
                "ruleIndex", codes.indexOf(problem.code()),
                "level", Messages.word(problem.severity()),
                "message", object("text", problem.message() + "\n" + problem.hint()),
                "locations", List.of(object("physicalLocation", location(problem.place()))));
    }

    /** SARIF's last column is the one behind the last character. */
    private Map<String, Object> location(SourceSpan place) {
        String path = folder.isEmpty() ? place.file() : folder + "/" + place.file();
        return object(
                "artifactLocation",
                object("uri", uri(path)),
                "region",
                object(
                        "startLine", place.line(),
                        "startColumn", place.column(),
                        "endLine", place.endLine(),
                        "endColumn", place.endColumn() + 1));
    }

    private static String uri(String path) {
        StringBuilder uri = new StringBuilder();
        for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            boolean plain = c < 0x80 && (Character.isLetterOrDigit(c) || "-._~/".indexOf(c) >= 0);
            uri.append(plain ? String.valueOf(c) : "%%%02X".formatted((int) c));
        }
        return uri.toString();
    }

    /** {@code PICTURE_WITHOUT_ALT} as {@code PictureWithoutAlt}. */
    private static String pascal(String constant) {
        StringBuilder name = new StringBuilder();
        for (String word : constant.split("_")) {
            name.append(word.charAt(0)).append(word.substring(1).toLowerCase(Locale.ROOT));
        }
        return name.toString();
    }
}
