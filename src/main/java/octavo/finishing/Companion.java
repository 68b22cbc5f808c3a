package octavo.finishing;

import java.util.Locale;

/**
 * A finished file that goes with the editions and is none itself; not yet on the disk.
 *
 * @param file its name in the output folder
 * @param edition the key of the edition that it goes with; empty where it goes with all of them
 */
public record Companion(Kind kind, String file, String edition, byte[] bytes) {

    /** What goes with editions. */
    public enum Kind {
        /** The sheet that is folded around printed pages. */
        COVER,
        /** The same with lines that show where it is cut and folded. */
        GUIDES,
        /** What its text was set from, as XSL-FO. */
        FO,
        /** The message for the trade. */
        ONIX;

        /** As reports write it. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
