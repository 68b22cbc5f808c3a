package octavo.resolve;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A licence as readers know it.
 *
 * @param shown such as {@code CC BY-SA 4.0}
 * @param url of its text, or empty where only the name is known
 */
record Licence(String shown, String url) {

    /** The licences of Creative Commons, as SPDX names them. */
    private static final Pattern COMMONS = Pattern.compile("CC-(BY(?:-NC)?(?:-SA|-ND)?)-(\\d\\.\\d)");

    static Licence of(String spdx) {
        Matcher commons = COMMONS.matcher(spdx);
        if (commons.matches()) {
            return new Licence(
                    "CC " + commons.group(1) + " " + commons.group(2),
                    "https://creativecommons.org/licenses/%s/%s/"
                            .formatted(commons.group(1).toLowerCase(Locale.ROOT), commons.group(2)));
        }
        return spdx.equals("CC0-1.0")
                ? new Licence("CC0 1.0", "https://creativecommons.org/publicdomain/zero/1.0/")
                : new Licence(spdx, "");
    }
}
