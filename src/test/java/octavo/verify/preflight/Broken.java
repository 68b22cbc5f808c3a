package octavo.verify.preflight;

import java.io.IOException;
import octavo.problem.Code;

/**
 * A fault to be found.
 *
 * @param pages of the file that is spoilt
 */
public record Broken(String message, Code code, int pages, Spoiling spoiling) {

    /** Something that goes wrong with a file. */
    @FunctionalInterface
    public interface Spoiling {
        void spoil(SoundPdf pdf) throws IOException;
    }

    /** The file with the fault in it. */
    public byte[] file() throws IOException {
        SoundPdf pdf = new SoundPdf(pages);
        spoiling.spoil(pdf);
        return pdf.bytes();
    }

    @Override
    public String toString() {
        return message;
    }
}
