package octavo.verify.softproof;

import java.io.IOException;

/** Why a page could not be drawn; its message goes on from "page 3 cannot be drawn: ". */
public final class Undrawn extends IOException {

    private static final long serialVersionUID = 1L;

    Undrawn(String message) {
        super(message);
    }
}
