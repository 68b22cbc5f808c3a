package octavo.print;

import octavo.print.fo.GalleyCopy;
import octavo.print.forme.Setting;

/** A division as it was last laid out, and the copy that it was laid out from. */
record Laid(GalleyCopy copy, Setting setting) {

    /** Of the division. */
    String id() {
        return copy.galley().id();
    }
}
