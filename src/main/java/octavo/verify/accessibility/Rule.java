package octavo.verify.accessibility;

import java.util.function.Function;
import java.util.stream.Stream;
import octavo.problem.Code;
import octavo.problem.Problem;

/** One thing that is asked of every EPUB. */
enum Rule {
    CLAIMS(Code.ACCESS_CLAIMS, "say it in the package, in the vocabulary's words", ClaimRules::claims),
    TITLE(Code.ACCESS_TITLE, "name it, since a voice says this first", LanguageRules::titles),
    LANGUAGE(Code.ACCESS_LANGUAGE, "write a language tag such as \"en-GB\"", LanguageRules::languages),
    PAGES(Code.ACCESS_PAGES, "let page list and page marks agree", PageRules::pages),
    CONFORMANCE(
            Code.ACCESS_CONFORMANCE,
            "write \"EPUB Accessibility 1.1 - WCAG 2.2 Level AA\" and no other way, and in \"a11y:certifiedBy\" who"
                    + " found it",
            ConformanceRules::conformance),
    CONTENTS(Code.ACCESS_CONTENTS, "list the text in the order in which it is read", PageRules::contents),
    ROLE(Code.ACCESS_ROLE, "write both, since screen readers know only the role", everywhere(DocumentRules::roles)),
    ARIA(Code.ACCESS_ARIA, "write what WAI-ARIA knows, or nothing", everywhere(AriaRules::aria)),
    LANDMARK(Code.ACCESS_LANDMARK, "give each an \"aria-label\" of its own", everywhere(LandmarkRules::landmarks)),
    PICTURE(
            Code.ACCESS_PICTURE,
            "say in \"alt\" or \"title\" what it shows, or leave \"alt\" empty for an ornament",
            everywhere(DocumentRules::pictures)),
    HEADING(Code.ACCESS_HEADING, "let each level follow the one above it", everywhere(DocumentRules::headings)),
    LINK(Code.ACCESS_LINK, "give it words, or an \"aria-label\"", everywhere(DocumentRules::links)),
    ID(Code.ACCESS_ID, "give each element an id of its own", everywhere(DocumentRules::ids)),
    LIST(Code.ACCESS_LIST, "put entries into lists, and nothing else", everywhere(StructureRules::lists)),
    TABLE(
            Code.ACCESS_TABLE,
            "mark the cells of heads with \"th\", and a caption with \"caption\"",
            everywhere(StructureRules::tables)),
    CONTROL(Code.ACCESS_CONTROL, "leave it out", everywhere(ControlRules::control)),
    CONTRAST(
            Code.ACCESS_CONTRAST,
            "let letters and page differ more, or leave their colours to the reader",
            ContrastRules::contrast);

    private final Code code;
    private final String hint;
    private final Function<Reading, Stream<Fault>> question;

    Rule(Code code, String hint, Function<Reading, Stream<Fault>> question) {
        this.code = code;
        this.hint = hint;
        this.question = question;
    }

    /** All that does not keep to it in this EPUB. */
    Stream<Problem> problems(String epub, Reading reading) {
        return question.apply(reading).map(fault -> fault.problem(epub, code, hint));
    }

    private static Function<Reading, Stream<Fault>> everywhere(Function<Document, Stream<Fault>> question) {
        return reading -> reading.documents().stream().flatMap(question);
    }
}
