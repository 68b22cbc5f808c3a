package octavo.verify.accessibility;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import octavo.verify.container.Markup;

/** What the package says of grades of conformance: EPUB Accessibility 1.1, 2.4. */
final class ConformanceRules {

    /** As EPUB Accessibility 1.1 and 1.2 spell it. */
    private static final Pattern GRADE = Pattern.compile("EPUB Accessibility 1\\.[12] - WCAG 2\\.[012] Level A{1,3}");

    /** As EPUB Accessibility 1.0 named it, by an address. */
    private static final Pattern OLDER =
            Pattern.compile("https?://www\\.idpf\\.org/epub/a11y/accessibility-20170105\\.html#wcag-a{1,3}");

    private ConformanceRules() {}

    static Stream<Fault> conformance(Reading reading) {
        return Stream.concat(
                        reading.statements("dcterms:conformsTo").stream(),
                        reading.opf()
                                .elements("link")
                                .filter(link -> link.attribute("rel").equals("dcterms:conformsTo")))
                .filter(ConformanceRules::isOfAccess)
                .flatMap(claim -> claim(reading, claim));
    }

    private static Stream<Fault> claim(Reading reading, Markup claim) {
        String grade = value(claim);
        if (!GRADE.matcher(grade).matches() && !OLDER.matcher(grade).matches()) {
            return Stream.of(reading.opf().fault(claim, "\"%s\" is the name of no grade".formatted(grade)));
        }
        boolean found = Stream.of("a11y:certifiedBy", "dcterms:creator")
                .anyMatch(property -> !reading.statements(property).isEmpty());
        return found
                ? Stream.empty()
                : Stream.of(reading.opf().fault(claim, "a grade is claimed, and nobody is named who found it"));
    }

    /** Other profiles of EPUB are claimed by the same word. */
    private static boolean isOfAccess(Markup claim) {
        String grade = value(claim).toLowerCase(Locale.ROOT);
        return grade.contains("accessib") || grade.contains("wcag") || grade.contains("/a11y/");
    }

    private static String value(Markup claim) {
        return Stream.of(claim.text(), claim.attribute("content"), claim.attribute("href"))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .findFirst()
                .orElse("");
    }
}
