package octavo.print.fo;

import java.util.Locale;
import octavo.style.value.Colour;

/** Colours as XSL-FO writes them for paper: greys are black ink alone, inks themselves, all others are left to be separated. */
final class Ink {

    private Ink() {}

    static String of(Colour colour) {
        if (colour.inks().isPresent()) {
            return "cmyk(" + colour.inks().get() + ")";
        }
        if (colour.red() != colour.green() || colour.green() != colour.blue()) {
            return colour.toString();
        }
        return String.format(Locale.ROOT, "cmyk(0,0,0,%.3f)", 1 - colour.red() / 255.0);
    }
}
