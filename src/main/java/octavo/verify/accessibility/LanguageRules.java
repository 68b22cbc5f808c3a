package octavo.verify.accessibility;

import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import octavo.verify.container.Markup;

/** What a voice must know before it reads: WCAG 2.4.2, 3.1.1 and 3.1.2. */
final class LanguageRules {

    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());

    private LanguageRules() {}

    static Stream<Fault> titles(Reading reading) {
        return Stream.concat(
                Stream.of(reading.opf())
                        .filter(opf -> opf.elements("title")
                                .allMatch(title -> title.text().isBlank()))
                        .map(opf -> opf.fault(opf.root(), "the publication has no title")),
                reading.documents().stream()
                        .filter(LanguageRules::untitled)
                        .map(document -> document.fault(document.root(), "the document has no title")));
    }

    static Stream<Fault> languages(Reading reading) {
        Document opf = reading.opf();
        Stream<Fault> publication = opf.elements("language").findAny().isEmpty()
                ? Stream.of(opf.fault(opf.root(), "the publication has no language"))
                : opf.elements("language")
                        .filter(language -> !valid(language.text().strip()))
                        .map(language -> unknown(opf, language, language.text()));
        Stream<Fault> own = opf.root().attribute("lang").isBlank()
                ? Stream.of(opf.fault(opf.root(), "the package says nothing of the language of its own words"))
                : Stream.empty();
        return Stream.of(publication, own, reading.documents().stream().flatMap(LanguageRules::document))
                .flatMap(faults -> faults);
    }

    private static Stream<Fault> document(Document document) {
        Stream<Fault> missing = document.root().attribute("lang").isBlank()
                ? Stream.of(document.fault(document.root(), "the document has no language"))
                : Stream.empty();
        Stream<Fault> wrong = document.root().all().stream()
                .filter(element -> !element.attribute("lang").isBlank())
                .filter(element -> !valid(element.attribute("lang")))
                .map(element -> unknown(document, element, element.attribute("lang")));
        return Stream.concat(missing, wrong);
    }

    private static Fault unknown(Document document, Markup at, String tag) {
        return document.fault(at, "no language has the tag \"%s\"".formatted(tag.strip()));
    }

    private static boolean untitled(Document document) {
        return document.elements("head")
                .flatMap(head -> head.children().stream())
                .filter(element -> element.name().equals("title"))
                .allMatch(title -> title.text().isBlank());
    }

    /** Well-formed by BCP 47, and of two letters only where ISO 639 has them. */
    private static boolean valid(String tag) {
        try {
            String language = new Locale.Builder().setLanguageTag(tag).build().getLanguage();
            return language.length() == 2 ? LANGUAGES.contains(language) : !language.isEmpty();
        } catch (IllformedLocaleException _) {
            return false;
        }
    }
}
