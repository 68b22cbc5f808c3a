package octavo.manuscript;

import java.util.Currency;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The forms that single facts have; each reading is empty where a text has not its form. */
final class Forms {

    private static final Pattern URN = Pattern.compile("urn:[a-z0-9][a-z0-9-]{1,31}:\\S+");
    private static final Pattern UUID =
            Pattern.compile("urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
    private static final Pattern PRICE = Pattern.compile("\\d+(?:\\.\\d{1,2})? ([A-Z]{3})");
    private static final Pattern CONFORMANCE =
            Pattern.compile("none|EPUB Accessibility 1\\.[12] - WCAG 2\\.[0-2] Level A{1,3}");

    private Forms() {}

    static Optional<Integer> count(String text) {
        return text.matches("[1-9]\\d{0,5}") ? Optional.of(Integer.parseInt(text)) : Optional.empty();
    }

    static Optional<Boolean> truth(String text) {
        return text.equals("true") || text.equals("false") ? Optional.of(text.equals("true")) : Optional.empty();
    }

    static Optional<String> website(String text) {
        return matching(text, "https?://[^\\s/]+\\S*");
    }

    static Optional<String> email(String text) {
        return matching(text, "[^\\s@]+@[^\\s@]+\\.[^\\s@]+");
    }

    /** One year, or several. */
    static Optional<String> years(String text) {
        return matching(text, "\\d{4}(\\s*[,–-]\\s*\\d{4})*");
    }

    /** ISO 3297: seven digits, and one that checks them, weights 8 to 2 modulo 11. */
    static Optional<String> issn(String text) {
        if (!text.matches("\\d{4}-\\d{3}[\\dX]")) {
            return Optional.empty();
        }
        int sum = 0;
        String digits = text.replace("-", "");
        for (int i = 0; i < 7; i++) {
            sum += (digits.charAt(i) - '0') * (8 - i);
        }
        int check = (11 - sum % 11) % 11;
        return digits.charAt(7) == (check == 10 ? 'X' : (char) ('0' + check)) ? Optional.of(text) : Optional.empty();
    }

    /** Thema of EDItEUR, BISAC of the Book Industry Study Group. */
    static boolean isSubject(String scheme, String code) {
        return code.matches(scheme.equals("thema") ? "[A-Z1-6][A-Z0-9]*(-[A-Z0-9]+)*" : "[A-Z]{3}\\d{6}");
    }

    /** How EPUB Accessibility 1.1, section 4.1.2, wants it spelled, or {@code none}. */
    static Optional<String> conformance(String text) {
        return Optional.of(text).filter(t -> CONFORMANCE.matcher(t).matches());
    }

    /** Without the resolver that may stand in front. */
    static Optional<String> doi(String text) {
        return matching(text.replaceFirst("^(https?://(dx\\.)?doi\\.org/|doi:)", ""), "10\\.\\d{4,9}/\\S+");
    }

    static Optional<String> lccn(String text) {
        return matching(text, "[a-z]{0,3} ?(\\d{8}|\\d{10})");
    }

    /** RFC 8141; a UUID has the digits that RFC 9562 gives it. */
    static Optional<String> identifier(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        Pattern form = lower.startsWith("urn:uuid:") ? UUID : URN;
        return Optional.of(text).filter(_ -> form.matcher(lower).matches());
    }

    /** An amount and an ISO 4217 currency. */
    static Optional<String> price(String text) {
        Set<Currency> currencies = Currency.getAvailableCurrencies();
        Matcher price = PRICE.matcher(text);
        boolean known = price.matches()
                && currencies.stream().anyMatch(c -> c.getCurrencyCode().equals(price.group(1)));
        return known ? Optional.of(text) : Optional.empty();
    }

    private static Optional<String> matching(String text, String form) {
        return text.matches(form) ? Optional.of(text) : Optional.empty();
    }
}
