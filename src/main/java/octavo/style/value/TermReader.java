package octavo.style.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Reads a value whose syntax a CSS parser has found to be right; never fails. */
public final class TermReader {

    private final String css;
    private int at;

    private TermReader(String css) {
        this.css = css;
    }

    /** The terms of a value such as {@code italic 10.5pt/14pt "EB Garamond", serif}. */
    public static List<Term> read(String css) {
        return new TermReader(css).terms();
    }

    private List<Term> terms() {
        List<Term> terms = new ArrayList<>();
        while (at < css.length()) {
            char c = css.charAt(at);
            if (c == ')') {
                at++;
                break;
            } else if (Character.isWhitespace(c)) {
                at++;
            } else {
                terms.add(term(c));
            }
        }
        return List.copyOf(terms);
    }

    private Term term(char c) {
        if (c == '"' || c == '\'') {
            at++;
            return new Term.Text(text(c));
        } else if (startsNumber()) {
            return quantity();
        } else if (c == '#') {
            at++;
            return new Term.Hash(name().toLowerCase(Locale.ROOT));
        } else if (c == '(') {
            at++;
            return new Term.Call("", terms());
        } else if (isNamePart(c) && !(c == '-' && standsAlone())) {
            return wordOrCall();
        }
        at++;
        return new Term.Mark(c);
    }

    private Term wordOrCall() {
        String name = name();
        if (at >= css.length() || css.charAt(at) != '(') {
            return new Term.Word(name);
        }
        at++;
        return name.equalsIgnoreCase("url")
                ? new Term.Address(address())
                : new Term.Call(name.toLowerCase(Locale.ROOT), terms());
    }

    private String address() {
        while (at < css.length() && Character.isWhitespace(css.charAt(at))) {
            at++;
        }
        boolean quoted = at < css.length() && (css.charAt(at) == '"' || css.charAt(at) == '\'');
        String inside = quoted ? text(css.charAt(at++)) : "";
        int end = css.indexOf(')', at);
        String plain = css.substring(at, end < 0 ? css.length() : end).strip();
        at = end < 0 ? css.length() : end + 1;
        return quoted ? inside : plain;
    }

    private boolean startsNumber() {
        char c = css.charAt(at);
        int next = c == '+' || c == '-' ? at + 1 : at;
        if (next < css.length() && css.charAt(next) == '.') {
            next++;
        }
        return next < css.length() && isDigit(css.charAt(next));
    }

    private boolean isWhole(int start) {
        return css.substring(start, at).indexOf('.') < 0;
    }

    private boolean standsAlone() {
        return at + 1 >= css.length() || !isNamePart(css.charAt(at + 1));
    }

    private Term quantity() {
        int start = at++;
        while (at < css.length() && (isDigit(css.charAt(at)) || css.charAt(at) == '.' && isWhole(start))) {
            at++;
        }
        double amount = Double.parseDouble(css.substring(start, at));
        if (at < css.length() && css.charAt(at) == '%') {
            at++;
            return new Term.Quantity(amount, "%");
        }
        return new Term.Quantity(amount, name().toLowerCase(Locale.ROOT));
    }

    private String name() {
        StringBuilder name = new StringBuilder();
        while (at < css.length() && isNamePart(css.charAt(at))) {
            char c = css.charAt(at++);
            if (c == '\\') {
                escape(name);
            } else {
                name.append(c);
            }
        }
        return name.toString();
    }

    private String text(char quote) {
        StringBuilder text = new StringBuilder();
        while (at < css.length()) {
            char c = css.charAt(at++);
            if (c == quote) {
                break;
            } else if (c == '\\') {
                escape(text);
            } else {
                text.append(c);
            }
        }
        return text.toString();
    }

    /** CSS Syntax 3, section 4.3.7: one to six hexadecimal digits and a space, or any character itself. */
    private void escape(StringBuilder into) {
        int start = at;
        while (at < css.length() && at - start < 6 && Character.digit(css.charAt(at), 16) >= 0) {
            at++;
        }
        if (at > start) {
            int point = Integer.parseInt(css.substring(start, at), 16);
            into.appendCodePoint(point == 0 || !Character.isValidCodePoint(point) ? 0xFFFD : point);
            if (at < css.length() && Character.isWhitespace(css.charAt(at))) {
                at++;
            }
        } else if (at < css.length() && css.charAt(at++) != '\n') {
            into.append(css.charAt(at - 1));
        }
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isNamePart(char c) {
        return c == '-' || c == '_' || c == '\\' || c >= 0x80 || Character.isLetterOrDigit(c);
    }
}
