package octavo.style.value;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** One component of a CSS value (CSS Values and Units 4, section 2). */
public sealed interface Term {

    /** A keyword or a name of the author's, such as {@code italic} or {@code chapter-title}. */
    record Word(String name) implements Term {
        @Override
        public String toString() {
            return name;
        }
    }

    /** A quoted string, without its quotes, its escapes resolved. */
    record Text(String text) implements Term {
        @Override
        public String toString() {
            return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\a ") + '"';
        }
    }

    /**
     * A number, percentage or dimension.
     *
     * @param unit lower case: {@code pt}, {@code em}, {@code %}; empty for a bare number
     */
    record Quantity(double amount, String unit) implements Term {
        public boolean isPercentage() {
            return unit.equals("%");
        }

        @Override
        public String toString() {
            String number = amount == Math.rint(amount)
                    ? Long.toString((long) amount)
                    : String.format(Locale.ROOT, "%.4f", amount).replaceFirst("0+$", "");
            return number + unit;
        }
    }

    /** A colour by its hexadecimal digits, without the {@code #}. */
    record Hash(String digits) implements Term {
        @Override
        public String toString() {
            return "#" + digits;
        }
    }

    /** A function with its arguments, commas among them; parentheses in a calculation have the name {@code ""}. */
    record Call(String function, List<Term> arguments) implements Term {
        public Call {
            arguments = List.copyOf(arguments);
        }

        @Override
        public String toString() {
            return function + "(" + Term.written(arguments) + ")";
        }
    }

    /** A comma, a slash, or a sign of arithmetic. */
    record Mark(char sign) implements Term {
        @Override
        public String toString() {
            return String.valueOf(sign);
        }
    }

    /** What {@code url()} names, as written. */
    record Address(String url) implements Term {
        @Override
        public String toString() {
            return "url(" + new Text(url) + ")";
        }
    }

    /** Terms as CSS writes them. */
    static String written(List<Term> terms) {
        return terms.stream()
                .map(Term::toString)
                .collect(Collectors.joining(" "))
                .replace(" ,", ",");
    }
}
