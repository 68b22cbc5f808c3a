package octavo.style;

import octavo.style.value.Scale;
import octavo.style.value.Term;
import octavo.style.value.Terms;

/** Font sizes by name and by their parent's (CSS Fonts 4, section 2.5), medium being 12 points. */
final class FontSizes {

    private FontSizes() {}

    /** A size in points. */
    static Term computed(Term size, Scale ofParent) {
        return size instanceof Term.Word(String name)
                ? new Term.Quantity(named(name, ofParent.em()), "pt")
                : Terms.absolute(size, ofParent, ofParent.em());
    }

    private static double named(String name, double em) {
        return switch (name) {
            case "smaller" -> em / 1.2;
            case "larger" -> em * 1.2;
            case "small" -> 10;
            case "large" -> 14;
            default -> 12;
        };
    }
}
