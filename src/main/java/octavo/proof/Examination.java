package octavo.proof;

import java.io.IOException;
import octavo.verify.Check;

/** One way of looking at a finished file. */
@FunctionalInterface
interface Examination {

    Check of(String file, byte[] bytes) throws IOException;

    /** The same; where it cannot be made, a check that says so, since libraries throw what they like at a stranger's broken file. */
    default Check look(String file, byte[] bytes) {
        try {
            return of(file, bytes);
        } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
            return Unread.check(file, bytes, e);
        }
    }
}
