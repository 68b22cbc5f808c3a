package octavo.book;

/**
 * An International Standard Book Number whose check digit is right.
 *
 * @param digits its thirteen digits, without hyphens (an ISBN-10 is kept as its ISBN-13)
 */
public record Isbn(String digits) {

    /** As a package names it, such as {@code urn:isbn:9783161484100}. */
    public String urn() {
        return "urn:isbn:" + digits;
    }

    /** With its hyphens, as far as its ranges are known. */
    public String hyphenated() {
        return digits.substring(0, 3) + "-" + digits.substring(3);
    }
}
