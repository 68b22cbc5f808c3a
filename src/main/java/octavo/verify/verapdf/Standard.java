package octavo.verify.verapdf;

import java.util.Arrays;
import java.util.Optional;
import octavo.problem.Code;

/** A standard that a PDF may claim to keep to, and that veraPDF knows. */
public enum Standard {
    /** For readers who hear, feel or enlarge (ISO 14289-1). */
    PDF_UA_1("ua1", "PDF/UA-1", Code.SCREEN_ACCESS, "who reads by ear or by hand may miss what this part says"),

    /** For archives, tagged (ISO 19005-2, level A). */
    PDF_A_2A("2a", "PDF/A-2a", Code.SCREEN_ARCHIVE, "archives and libraries that test for it refuse the file");

    private final String flavour;
    private final String written;
    private final Code code;
    private final String matters;

    Standard(String flavour, String written, Code code, String matters) {
        this.flavour = flavour;
        this.written = written;
        this.code = code;
        this.matters = matters;
    }

    /** As veraPDF calls it. */
    String flavour() {
        return flavour;
    }

    Code code() {
        return code;
    }

    /** Why a breach of it matters. */
    String matters() {
        return matters;
    }

    static Optional<Standard> of(String flavour) {
        return Arrays.stream(values())
                .filter(standard -> standard.flavour.equals(flavour))
                .findFirst();
    }

    /** As it is written, such as {@code PDF/UA-1}. */
    @Override
    public String toString() {
        return written;
    }
}
