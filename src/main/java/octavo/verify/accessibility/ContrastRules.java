package octavo.verify.accessibility;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import octavo.verify.accessibility.contrast.Contrast;

/** Words that can hardly be told from their page: WCAG 1.4.3. */
final class ContrastRules {

    private ContrastRules() {}

    static Stream<Fault> contrast(Reading reading) {
        Contrast contrast = new Contrast();
        return reading.documents().stream()
                .flatMap(document -> contrast.in(document.root(), sheets(document, reading.texts())).stream()
                        .map(faint -> document.fault(faint.element(), faint.message())));
    }

    /** Those that the document links to and those that are written in it, in order. */
    private static List<String> sheets(Document document, Map<String, byte[]> texts) {
        List<String> sheets = new ArrayList<>();
        document.elements("link", "style").forEach(element -> {
            if (element.name().equals("style")) {
                sheets.add(element.text());
            } else if (List.of(element.attribute("rel").split("\\s+")).contains("stylesheet")) {
                document.target(element)
                        .map(texts::get)
                        .ifPresent(sheet -> sheets.add(new String(sheet, StandardCharsets.UTF_8)));
            }
        });
        return sheets;
    }
}
