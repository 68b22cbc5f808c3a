package octavo.print;

import octavo.print.fo.GalleyCopy;
import octavo.print.forme.Setting;

/** A division as it was last laid out, and the copy that it was laid out from. */
record Laid(GalleyCopy copy, Setting setting) {

    /** Whether it is a proof from which pages are still to be made up. */
    boolean isProof() {
        return copy.isProof() && !setting.pages().isEmpty();
    }

    /** Of the division. */
    String id() {
        return copy.galley().id();
    }
}
