package octavo.manuscript.markdown.punctuation;

/**
 * What a straight quotation mark was found to be.
 *
 * <p>Until the language of its words is known, a text holds it as one of Unicode's noncharacters, which
 * are there for such use inside a program (The Unicode Standard, section 23.7).
 */
public enum Quotation {
    OPEN('\uFDD0'),
    CLOSE('\uFDD1'),
    OPEN_INNER('\uFDD2'),
    CLOSE_INNER('\uFDD3');

    private final char held;

    Quotation(char held) {
        this.held = held;
    }

    /** How a text holds it until {@link Punctuation} sets it. */
    public String held() {
        return String.valueOf(held);
    }

    static boolean isHeld(char c) {
        return c >= OPEN.held && c <= CLOSE_INNER.held;
    }

    static boolean isHeldIn(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isHeld(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    static Quotation of(char held) {
        return values()[held - OPEN.held];
    }
}
