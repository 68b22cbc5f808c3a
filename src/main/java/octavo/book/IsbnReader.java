package octavo.book;

import java.util.Locale;
import octavo.book.Isbn.Reading;

/** Reads an ISBN as people write it, and says why where it is none. */
final class IsbnReader {

    private static final String COPY = "copy the number again from what the ISBN agency wrote";

    private final IsbnRanges ranges;

    IsbnReader(IsbnRanges ranges) {
        this.ranges = ranges;
    }

    Reading read(String written) {
        String plain = written.strip()
                .replaceFirst("(?i)^(urn:isbn:|ISBN(-1[03])?:?\\s*)", "")
                .replaceAll("[\\s\u00AD\u2010-\u2013-]", "")
                .toUpperCase(Locale.ROOT);
        int strange = strangeCharacter(plain);
        if (strange >= 0) {
            String character = plain.substring(strange, plain.offsetByCodePoints(strange, 1));
            return new Reading.Wrong("holds \"%s\", which is no digit".formatted(character), COPY);
        }
        return switch (plain.length()) {
            case 10 -> ten(plain);
            case 13 -> thirteen(plain);
            default ->
                new Reading.Wrong(
                        "has %d digits".formatted(plain.length()),
                        "an ISBN has 13 digits, one from before 2007 has 10");
        };
    }

    private Reading thirteen(String plain) {
        if (plain.startsWith("9790")) {
            return new Reading.Wrong(
                    "is a number for printed music", "books have numbers that begin with 978 or 979-1 to 979-9");
        }
        if (!plain.startsWith("978") && !plain.startsWith("979")) {
            return new Reading.Wrong("begins with " + plain.substring(0, 3), "an ISBN begins with 978 or 979");
        }
        return checked(plain, CheckDigit.ofThirteen(plain), plain);
    }

    private Reading ten(String plain) {
        String twelve = "978" + plain.substring(0, 9);
        return checked(plain, CheckDigit.ofTen(plain), twelve + CheckDigit.ofThirteen(twelve));
    }

    private Reading checked(String plain, char right, String digits) {
        char last = plain.charAt(plain.length() - 1);
        return last == right
                ? new Reading.Right(Isbn.of(digits, ranges))
                : new Reading.Wrong(
                        "ends in %s, but its other digits call for %s".formatted(last, right),
                        "one of its digits is mistyped: " + COPY);
    }

    /** The first character that is no digit; an X may end an ISBN-10. */
    private static int strangeCharacter(String plain) {
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            boolean ends = c == 'X' && i == 9 && plain.length() == 10;
            if ((c < '0' || c > '9') && !ends) {
                return i;
            }
        }
        return -1;
    }
}
