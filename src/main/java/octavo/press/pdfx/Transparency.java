package octavo.press.pdfx;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.blend.BlendMode;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;

/** Whether a press cannot print a drawing as it is: something shines through, or colours run into each other. */
final class Transparency {

    private static final Set<String> PAINTING =
            Set.of("f", "F", "f*", "B", "B*", "b", "b*", "S", "s", "Tj", "TJ", "'", "\"", "sh", "Do");

    private Transparency() {}

    static boolean in(List<Object> drawing, PDResources resources) throws IOException {
        boolean alone = drawing.stream()
                        .filter(token -> token instanceof Operator o && PAINTING.contains(o.getName()))
                        .count()
                == 1;
        for (int at = 1; at < drawing.size(); at++) {
            if (drawing.get(at) instanceof Operator operator
                    && drawing.get(at - 1) instanceof COSName name
                    && shows(operator.getName(), name, resources, alone)) {
                return true;
            }
        }
        return false;
    }

    private static boolean shows(String operator, COSName name, PDResources resources, boolean alone)
            throws IOException {
        return switch (operator) {
            case "gs" -> shinesThrough(resources.getExtGState(name));
            case "sh", "scn", "SCN" -> true;
            case "Do" -> {
                PDXObject drawn = resources.getXObject(name);
                yield drawn instanceof PDFormXObject
                        || !alone && drawn.getCOSObject().containsKey(COSName.SMASK);
            }
            default -> false;
        };
    }

    private static boolean shinesThrough(PDExtendedGraphicsState state) {
        COSBase mask = state.getCOSObject().getDictionaryObject(COSName.SMASK);
        return less(state.getStrokingAlphaConstant())
                || less(state.getNonStrokingAlphaConstant())
                || mask != null && !COSName.NONE.equals(mask)
                || state.getBlendMode() != BlendMode.NORMAL;
    }

    private static boolean less(Float alpha) {
        return alpha != null && alpha < 1;
    }
}
