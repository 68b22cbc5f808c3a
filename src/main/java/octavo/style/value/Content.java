package octavo.style.value;

/** A piece of the text that a style sheet adds (CSS Generated Content 3, and for Paged Media). */
public sealed interface Content {

    /** Text as it stands. */
    record Text(String text) implements Content {}

    /** {@code counter(page, lower-roman)}. */
    record Counter(String name, String style) implements Content {}

    /** {@code string(chapter-title, first)}: what {@code string-set} gave that name, seen from a page. */
    record NamedString(String name, Occurrence occurrence) implements Content {}

    /** {@code target-counter(attr(href), page)}: a counter where the link leads. */
    record TargetCounter(String attribute, String name, String style) implements Content {}

    /** {@code attr(short)}. */
    record Attribute(String name) implements Content {}

    /** {@code content()}: the words of the element itself. */
    record ElementText() implements Content {}

    /** {@code leader(". ")}: the pattern repeated to fill the line. */
    record Leader(String pattern) implements Content {}

    /** {@code open-quote} or {@code close-quote}. */
    record QuotationMark(boolean opens) implements Content {}

    /** Which of a page's values {@code string()} means. */
    enum Occurrence {
        FIRST,
        START,
        LAST,
        FIRST_EXCEPT
    }
}
