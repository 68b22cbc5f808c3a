package octavo.verify.container;

import java.io.IOException;

/** A file that is not what it should be; the message goes on from its name, such as {@code is cut short}. */
public sealed class Unreadable extends IOException permits Excessive {

    private static final long serialVersionUID = 1L;

    public Unreadable(String message) {
        super(message);
    }
}
