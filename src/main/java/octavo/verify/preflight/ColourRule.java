package octavo.verify.preflight;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.graphics.color.PDCalGray;
import org.apache.pdfbox.pdmodel.graphics.color.PDCalRGB;
import org.apache.pdfbox.pdmodel.graphics.color.PDColorSpace;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceN;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.pdmodel.graphics.color.PDICCBased;
import org.apache.pdfbox.pdmodel.graphics.color.PDIndexed;
import org.apache.pdfbox.pdmodel.graphics.color.PDLab;
import org.apache.pdfbox.pdmodel.graphics.color.PDSeparation;

/** Which colour spaces a press prints from (ISO 15930-1, 6.2.3): grey, four inks, and spot colours that stand for those. */
record ColourRule(PageFindings findings) {

    /**
     * Looks at a colour space and those beneath it.
     *
     * @param what is painted in it, such as {@code a picture}
     */
    void look(PDColorSpace space, String what) throws IOException {
        switch (space) {
            case PDDeviceRGB _ -> findings.add(Fault.RGB, what + " is in the colours of a screen (RGB)");
            case PDICCBased _ -> findings.add(Fault.PROFILE, what + " has a colour profile of its own");
            case PDCalRGB _ -> findings.add(Fault.RGB, what + " is in measured colours of a screen (CalRGB)");
            case PDCalGray _ -> findings.add(Fault.LAB, what + " is in a measured grey (CalGray)");
            case PDLab _ -> findings.add(Fault.LAB, what + " is in measured colours (Lab)");
            case PDIndexed indexed -> look(indexed.getBaseColorSpace(), what);
            case PDSeparation spot -> {
                if (spot.getColorantName().equals("All")) {
                    findings.add(Fault.REGISTRATION, what + " is in all inks at once (registration)");
                }
                look(spot.getAlternateColorSpace(), what);
            }
            case PDDeviceN spots -> look(spots.getAlternateColorSpace(), what);
            default -> {}
        }
    }
}
