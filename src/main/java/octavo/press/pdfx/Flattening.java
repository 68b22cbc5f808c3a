package octavo.press.pdfx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.util.Matrix;

/**
 * Drawings in which something shines through become pictures of themselves. Every drawing stands between marks that
 * tell its room on the page; the marks go.
 */
final class Flattening {

    /** What the marks around a drawing are called. */
    private static final COSName MARK = COSName.getPDFName("Picture");

    private final Exposure exposure;
    private final List<Object> flat = new ArrayList<>();
    private final Coordinates coordinates = new Coordinates(new Matrix());

    private Flattening(Exposure exposure) {
        this.exposure = exposure;
    }

    /** The tokens of a page with nothing transparent among them. */
    static List<Object> of(List<Object> tokens, PDResources resources, Exposure exposure) throws IOException {
        Flattening flattening = new Flattening(exposure);
        flattening.run(tokens, resources);
        return flattening.flat;
    }

    private void run(List<Object> tokens, PDResources resources) throws IOException {
        int first = 0;
        for (int at = 0; at < tokens.size(); at++) {
            if (!(tokens.get(at) instanceof Operator operator)) {
                continue;
            }
            List<Object> operands = tokens.subList(first, at);
            if (operator.getName().equals("BDC") && MARK.equals(operands.getFirst())) {
                int end = end(tokens, at);
                draw(tokens.subList(at + 1, end), (COSDictionary) operands.get(1), resources);
                at = end;
            } else {
                coordinates.follow(operator, operands);
                flat.addAll(operands);
                flat.add(operator);
            }
            first = at + 1;
        }
    }

    private static int end(List<Object> tokens, int mark) {
        int at = mark + 1;
        while (!(tokens.get(at) instanceof Operator operator
                && operator.getName().equals("EMC"))) {
            at++;
        }
        return at;
    }

    private void draw(List<Object> drawing, COSDictionary mark, PDResources resources) throws IOException {
        if (Transparency.in(drawing, resources)) {
            float[] room = ((COSArray) mark.getDictionaryObject(COSName.BBOX)).toFloatArray();
            flat.addAll(exposure.of(drawing, room, coordinates.matrix(), resources));
        } else {
            flat.addAll(drawing);
        }
    }
}
