package octavo.verify.preflight;

import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.blend.BlendMode;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDColorSpace;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceCMYK;
import org.apache.pdfbox.pdmodel.graphics.color.PDPattern;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.pattern.PDShadingPattern;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;

/** What a page is painted with: colours, amounts of ink, and whether anything shines through. */
final class Paint {

    private final PageFindings findings;
    private final InkMeter inks;
    private final Set<Object> seen = new HashSet<>();

    Paint(PageFindings findings, InkMeter inks) {
        this.findings = findings;
        this.inks = inks;
    }

    void colour(PDColor colour, String what, PDGraphicsState state, PDResources resources) throws IOException {
        PDColorSpace space = colour.getColorSpace();
        if (space instanceof PDPattern) {
            boolean shaded = resources.getPattern(colour.getPatternName()) instanceof PDShadingPattern;
            space(shaded ? shading(colour.getPatternName(), resources) : PDDeviceCMYK.INSTANCE, what, state);
            return;
        }
        space(space, what, state);
        if (space instanceof PDDeviceCMYK) {
            ink(InkMeter.of(colour.getComponents()), what);
        }
    }

    void picture(PDImage picture, PDGraphicsState state) throws IOException {
        if (!picture.isStencil()) {
            space(picture.getColorSpace(), "a picture", state);
        }
        if (picture.getCOSObject() instanceof COSDictionary dictionary && dictionary.containsKey(COSName.SMASK)) {
            findings.add(Fault.SOFT_MASK, "a picture shines through");
        }
        if (InkMeter.vast(picture)) {
            findings.add(
                    Fault.VAST,
                    "a picture has %d million pixels, too many to be measured"
                            .formatted((long) picture.getWidth() * picture.getHeight() / 1_000_000));
        } else {
            ink(inks.of(picture), "a picture");
        }
    }

    void space(PDColorSpace space, String what, PDGraphicsState state) throws IOException {
        if (seen.add(space)) {
            new ColourRule(findings).look(space, what);
        }
        if (state.getNonStrokeAlphaConstant() < 1 || state.getAlphaConstant() < 1) {
            findings.add(Fault.ALPHA, what + " shines through");
        }
        if (state.getSoftMask() != null) {
            findings.add(Fault.SOFT_MASK, what + " is faded by a mask");
        }
        if (state.getBlendMode() != BlendMode.NORMAL) {
            findings.add(Fault.BLEND, what + " is blended with what lies below");
        }
    }

    private static PDColorSpace shading(COSName name, PDResources resources) throws IOException {
        return ((PDShadingPattern) resources.getPattern(name)).getShading().getColorSpace();
    }

    private void ink(int ink, String what) {
        if (inks.tooMuch(ink)) {
            findings.add(Fault.INK, "%s has %d %% of ink where %d %% may lie".formatted(what, ink, inks.limit()));
        }
    }
}
