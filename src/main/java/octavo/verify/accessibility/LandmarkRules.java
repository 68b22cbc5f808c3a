package octavo.verify.accessibility;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import octavo.verify.container.Markup;

/** Parts of a document among which readers jump must be told apart: WCAG 2.4.1. */
final class LandmarkRules {

    private LandmarkRules() {}

    static Stream<Fault> landmarks(Document document) {
        Set<String> seen = new HashSet<>();
        List<Fault> faults = new ArrayList<>();
        for (Markup element : document.root().all()) {
            Optional<String> role = element.attributes().containsKey("hidden") ? Optional.empty() : role(element);
            if (role.isPresent() && !seen.add(role.get() + " " + name(document, element))) {
                faults.add(document.fault(
                        element,
                        "a second \"%s\" has the same name, or like the first has none".formatted(role.get())));
            }
        }
        return faults.stream();
    }

    private static Optional<String> role(Markup element) {
        String own = element.attribute("role").strip().split("\\s+")[0];
        String role = own.isEmpty() ? implied(element) : own;
        return Optional.of(role).filter(Vocabulary.ARIA.get("landmarks")::contains);
    }

    private static String implied(Markup element) {
        return switch (element.name()) {
            case "nav" -> "navigation";
            case "main" -> "main";
            default -> "";
        };
    }

    private static String name(Document document, Markup element) {
        Set<String> labels = Set.of(element.attribute("aria-labelledby").split("\\s+"));
        String labelled = document.root().all().stream()
                .filter(one -> !one.attribute("id").isEmpty() && labels.contains(one.attribute("id")))
                .map(one -> one.text().strip())
                .collect(Collectors.joining(" "));
        return Stream.of(labelled, element.attribute("aria-label"), element.attribute("title"))
                .filter(name -> !name.isBlank())
                .findFirst()
                .orElse("");
    }
}
