package octavo.press.barcode;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import octavo.book.Edition;

/**
 * The five digits beside the bars.
 *
 * @param digits such as {@code 52495} for 24.95 US dollars
 */
public record PriceCode(String digits) {

    /** No price is given: what American shops and printers expect to see. */
    public static final PriceCode NONE = new PriceCode("90000");

    private static final String TABLE = "/octavo/press/barcode/price-digits.tsv";

    /** The most that four digits hold. */
    private static final BigDecimal MOST = new BigDecimal(9999);

    /** How a currency's prices are coded. */
    private record Currency(String digit, String dearer) {}

    /**
     * The code of a price.
     *
     * @param price amount and currency, such as {@code 12.99 GBP}
     * @return empty where the trade codes no prices in that currency
     */
    public static Optional<PriceCode> of(String price) {
        String[] words = price.strip().split("\\s+");
        Currency currency = table().get(words[words.length - 1]);
        return Optional.ofNullable(currency).map(known -> new PriceCode(digits(new BigDecimal(words[0]), known)));
    }

    /**
     * That of an edition's price; of no price where its currency has none, or where its profile is that of a printer who
     * expects one.
     */
    static Optional<PriceCode> of(Edition edition) {
        if (!edition.price().isEmpty()) {
            return of(edition.price()).or(() -> Optional.of(NONE));
        }
        return edition.profile().equals("generic") ? Optional.empty() : Optional.of(NONE);
    }

    /** The currencies that have a code, in the order of the alphabet. */
    public static List<String> currencies() {
        return List.copyOf(table().keySet());
    }

    private static String digits(BigDecimal amount, Currency currency) {
        BigDecimal cents = amount.movePointRight(2);
        return cents.compareTo(MOST) > 0
                ? currency.dearer
                : currency.digit + String.format(Locale.ROOT, "%04d", cents.intValue());
    }

    private static Map<String, Currency> table() {
        Map<String, Currency> table = new TreeMap<>();
        try (InputStream in = PriceCode.class.getResourceAsStream(TABLE);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .forEach(cells -> table.put(cells[0], new Currency(cells[1], cells[2])));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return table;
    }
}
