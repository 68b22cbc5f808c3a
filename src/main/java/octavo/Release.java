package octavo;

import octavo.source.Jail;
import octavo.source.Refusal;

/** Which Octavo this is. */
public final class Release {

    /** Such as {@code 0.1.0}. */
    public static final String NUMBER = read();

    /** What finished files say they were made by, such as {@code Octavo 0.1.0}. */
    public static final String NAME = "Octavo " + NUMBER;

    private Release() {}

    private static String read() {
        try {
            return Jail.shipped("octavo").readText("version.txt").text().strip();
        } catch (Refusal refusal) {
            throw new IllegalStateException("Octavo was packed without its version", refusal);
        }
    }
}
