package octavo.verify.accessibility;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import octavo.verify.container.Markup;

/** Roles, states and properties as WAI-ARIA 1.2, DPUB-ARIA 1.1 and ARIA in HTML know them: WCAG 4.1.2. */
final class AriaRules {

    private static final String PREFIX = "aria-";

    private AriaRules() {}

    static Stream<Fault> aria(Document document) {
        Set<String> ids = document.root().all().stream()
                .map(element -> element.attribute("id"))
                .collect(Collectors.toCollection(HashSet::new));
        return document.root().all().stream()
                .flatMap(element -> Stream.concat(
                        roles(document, element),
                        element.attributes().entrySet().stream()
                                .filter(attribute -> attribute.getKey().startsWith(PREFIX))
                                .flatMap(attribute -> attribute(document, element, attribute, ids))));
    }

    private static Stream<Fault> roles(Document document, Markup element) {
        Set<String> allowed = Vocabulary.ARIA.getOrDefault("on." + kind(element), Set.of("any"));
        return words(element.attribute("role")).flatMap(role -> {
            if (!Vocabulary.ARIA.get("roles").contains(role)) {
                return Stream.of(document.fault(element, "there is no role \"%s\"".formatted(role)));
            }
            return allowed.contains("any") || allowed.contains(role)
                    ? Stream.empty()
                    : Stream.of(document.fault(
                            element, "\"%s\" may not have the role \"%s\"".formatted(element.name(), role)));
        });
    }

    private static Stream<Fault> attribute(
            Document document, Markup element, Map.Entry<String, String> attribute, Set<String> ids) {
        String name = attribute.getKey();
        String value = attribute.getValue().strip();
        if (name.equals("aria-hidden") && element.name().equals("body") && value.equals("true")) {
            return Stream.of(document.fault(element, "the whole document is hidden"));
        }
        if (!Vocabulary.ARIA.get("attributes").contains(name)) {
            return Stream.of(document.fault(element, "there is no attribute \"%s\"".formatted(name)));
        }
        if (Vocabulary.ARIA.get("references").contains(name)) {
            return words(value)
                    .filter(id -> !ids.contains(id))
                    .map(id -> document.fault(element, "\"%s\" names \"%s\", which is nowhere".formatted(name, id)));
        }
        Set<String> tokens = Vocabulary.ARIA.getOrDefault(name, Set.of());
        return tokens.isEmpty() || words(value).allMatch(tokens::contains) && !value.isEmpty()
                ? Stream.empty()
                : Stream.of(document.fault(element, "\"%s\" may not be \"%s\"".formatted(name, value)));
    }

    /** Links that lead somewhere and pictures that are ornaments have rules of their own. */
    private static String kind(Markup element) {
        return switch (element.name()) {
            case "a" -> element.attributes().containsKey("href") ? "a.link" : "a";
            case "img" -> element.attribute("alt").isBlank() ? "img.ornament" : "img";
            default -> element.name();
        };
    }

    private static Stream<String> words(String list) {
        return list.isBlank() ? Stream.empty() : Stream.of(list.strip().split("\\s+"));
    }
}
