package octavo.press;

import java.awt.color.CMMException;
import java.awt.color.ICC_ColorSpace;
import java.awt.color.ICC_Profile;
import java.nio.charset.StandardCharsets;
import java.util.List;
import octavo.book.Edition;
import octavo.press.profile.Profile;
import octavo.problem.Code;
import octavo.problem.Outcome;
import octavo.problem.Problem;
import octavo.problem.Refused;
import octavo.source.Jail;
import octavo.source.Refusal;

/** The colour profile that an edition names as its output intent (ISO 15076-1, 7.2). */
final class OutputProfile {

    private static final int CLASS = 12;
    private static final int SPACE = 16;
    private static final int SIGNATURE = 36;
    private static final int HEADER = 128;

    private OutputProfile() {}

    /** The file, where the edition names one; a problem where it is none that a press can have. */
    static Outcome<byte[]> of(Edition edition, Profile printer, Jail folder) {
        if (edition.outputIntent().isEmpty()) {
            return Outcome.none(List.of());
        }
        try {
            byte[] profile = folder.read(edition.outputIntent());
            return of(profile) ? Outcome.of(profile) : Outcome.none(List.of(wrong(edition, printer)));
        } catch (Refusal refusal) {
            return Outcome.none(List.of(Refused.of(refusal, edition.place(), folder)));
        }
    }

    private static boolean of(byte[] profile) {
        return profile.length > HEADER
                && says(profile, SIGNATURE, "acsp")
                && says(profile, CLASS, "prtr")
                && says(profile, SPACE, "CMYK")
                && separates(profile);
    }

    /** Whether a colour comes out of it as inks: a profile may be cut short, or know only the way back. */
    private static boolean separates(byte[] profile) {
        try {
            new ICC_ColorSpace(ICC_Profile.getInstance(profile)).fromRGB(new float[] {1, 0, 0});
            return true;
        } catch (IllegalArgumentException | CMMException e) {
            return false;
        }
    }

    private static boolean says(byte[] profile, int at, String word) {
        return new String(profile, at, word.length(), StandardCharsets.ISO_8859_1).equals(word);
    }

    private static Problem wrong(Edition edition, Profile printer) {
        return new Problem(
                Code.PRESS_INTENT,
                edition.place(),
                "the output intent \"%s\" is no colour profile of a press with four inks"
                        .formatted(edition.outputIntent()),
                "name an ICC profile of the class output and the colour space CMYK, such as the printer gives out (%s)"
                        .formatted(printer.cited("file")));
    }
}
