package octavo.verify.preflight;

import java.io.IOException;
import octavo.problem.Code;

/**
 * A fault to be found.
 *
 * @param pages of the file that is spoilt
 */
record Broken(String message, Code code, int pages, Spoiling spoiling) {

    /** Something that goes wrong with a file. */
    @FunctionalInterface
    interface Spoiling {
        void spoil(SoundPdf pdf) throws IOException;
    }

    @Override
    public String toString() {
        return message;
    }
}
