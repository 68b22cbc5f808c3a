package octavo.verify.copy;

/**
 * What something is called before its title, and where the text refers to it.
 *
 * @param word such as {@code Figure}; empty where only a number stands there
 * @param number as it is shown, such as {@code 3.2}, {@code IV} or {@code One}; empty where it has none
 * @param reference such as {@code Figure 2}; empty where it is called by its title
 */
public record Designation(String word, String number, String reference) {

    static final Designation NONE = bare("");

    /** A number or mark alone. */
    static Designation bare(String number) {
        return new Designation("", number, "");
    }

    /** A word and a number, which the text refers to as well. */
    static Designation of(String word, String number) {
        return new Designation(word, number, (word + " " + number).strip());
    }

    /** Word and number as one. */
    public String shown() {
        return number.isEmpty() ? "" : (word + " " + number).strip();
    }

    /** What things have in common that a theme treats alike: what they are, and how deep their number goes. */
    public String family() {
        String kind = reference.substring(0, Math.max(0, reference.lastIndexOf(' ')));
        return kind + number.replaceAll("[^.]", "");
    }
}
