package octavo.verify.accessibility;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import octavo.verify.container.Markup;

/** What the package says of its accessibility: EPUB Accessibility 1.1, 2.2. */
final class ClaimRules {

    private ClaimRules() {}

    static Stream<Fault> claims(Reading reading) {
        return Vocabulary.CLAIMS.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .flatMap(property -> property(reading, property.getKey(), property.getValue()));
    }

    private static Stream<Fault> property(Reading reading, String property, Set<String> known) {
        List<Markup> said = reading.statements("schema:" + property);
        if (said.isEmpty()) {
            return Stream.of(reading.opf()
                    .fault(reading.opf().root(), "nothing says what \"schema:%s\" is".formatted(property)));
        }
        Stream<Fault> unknown = said.stream()
                .flatMap(meta -> words(meta)
                        .filter(word -> !known.contains(word))
                        .map(word ->
                                reading.opf().fault(meta, "\"%s\" is no word of \"%s\"".formatted(word, property))));
        Stream<Fault> alone = said.stream()
                .filter(_ -> property.equals("accessibilityHazard") && said.size() > 1)
                .filter(meta -> words(meta).anyMatch("none"::equals))
                .map(meta -> reading.opf().fault(meta, "the hazard \"none\" stands beside others"));
        return Stream.concat(unknown, alone);
    }

    /** What is sufficient may be several modes together; what follows a stroke says more of a feature. */
    private static Stream<String> words(Markup meta) {
        String value = meta.text().isBlank() ? meta.attribute("content") : meta.text();
        return Arrays.stream(value.split(",")).map(String::strip).map(word -> word.replaceFirst("/.*", ""));
    }
}
