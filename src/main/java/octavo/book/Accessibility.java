package octavo.book;

/** What the publisher says of the book's accessibility; every part may be empty. */
public record Accessibility(String summary, String conformance, String evaluator, String exemption) {

    public static final Accessibility NONE = new Accessibility("", "", "", "");
}
