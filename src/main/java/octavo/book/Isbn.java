package octavo.book;

import java.util.List;
import java.util.Optional;

/**
 * An International Standard Book Number whose check digit is right.
 *
 * @param digits its thirteen digits, without hyphens (an ISBN-10 is kept as its ISBN-13)
 * @param hyphenated as people read it, such as {@code 978-3-16-148410-0}; {@code 978-…} undivided where its range is unknown
 * @param rangeKnown whether it lies in a range that somebody was given
 */
public record Isbn(String digits, String hyphenated, boolean rangeKnown) {

    static Isbn of(String digits, IsbnRanges ranges) {
        Optional<List<String>> parts = ranges.parts(digits);
        return new Isbn(
                digits,
                parts.map(known -> String.join("-", known))
                        .orElseGet(() -> digits.substring(0, 3) + "-" + digits.substring(3)),
                parts.isPresent());
    }

    /** What a written number comes to. */
    public sealed interface Reading {

        /** A number that a book may bear. */
        record Right(Isbn isbn) implements Reading {}

        /**
         * No ISBN.
         *
         * @param reason in words that follow the number, such as {@code has 12 digits}
         * @param hint how to mend it
         */
        record Wrong(String reason, String hint) implements Reading {}
    }

    /** Reads an ISBN-13 or ISBN-10, with or without hyphens and spaces (ISO 2108). */
    public static Reading read(String written) {
        return read(written, IsbnRanges.known());
    }

    /** The same by other ranges than those that are known here. */
    public static Reading read(String written, IsbnRanges ranges) {
        return new IsbnReader(ranges).read(written);
    }

    /** As a package names it, such as {@code urn:isbn:9783161484100}. */
    public String urn() {
        return "urn:isbn:" + digits;
    }
}
