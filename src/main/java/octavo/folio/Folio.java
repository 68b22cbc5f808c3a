package octavo.folio;

/**
 * A page's number as it is printed.
 *
 * @param number from 1; odd on a right-hand page
 * @param roman whether it is written in lower-case roman numerals, as in front matter
 */
public record Folio(int number, boolean roman) implements Comparable<Folio> {

    private static final String[] ONES = {"", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"};
    private static final String[] TENS = {"", "x", "xx", "xxx", "xl", "l", "lx", "lxx", "lxxx", "xc"};
    private static final String[] HUNDREDS = {"", "c", "cc", "ccc", "cd", "d", "dc", "dcc", "dccc", "cm"};

    /** Whether it is that of a right-hand page. */
    public boolean recto() {
        return number % 2 == 1;
    }

    /** Front matter first. */
    @Override
    public int compareTo(Folio other) {
        return roman == other.roman ? Integer.compare(number, other.number) : roman ? -1 : 1;
    }

    /** Such as {@code xii} or {@code 42}. */
    @Override
    public String toString() {
        return roman
                ? "m".repeat(number / 1000) + HUNDREDS[number / 100 % 10] + TENS[number / 10 % 10] + ONES[number % 10]
                : String.valueOf(number);
    }
}
