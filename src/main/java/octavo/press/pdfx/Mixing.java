package octavo.press.pdfx;

import java.util.List;
import java.util.function.UnaryOperator;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSNumber;

/** A colour that tokens end with, mixed anew from other parts. */
final class Mixing {

    private Mixing() {}

    /**
     * Puts other parts in the place of those at the end, and the operator that paints with them.
     *
     * @param parts how many there are, from 0 to 1 each
     */
    static void anew(List<Object> tokens, int parts, UnaryOperator<float[]> mixing, String operator) {
        List<Object> last = tokens.subList(tokens.size() - parts, tokens.size());
        float[] colour = new float[parts];
        for (int part = 0; part < parts; part++) {
            colour[part] = ((COSNumber) last.get(part)).floatValue();
        }
        last.clear();
        for (float amount : mixing.apply(colour)) {
            tokens.add(new COSFloat(Math.round(amount * 1000) / 1000f));
        }
        tokens.add(Operator.getOperator(operator));
    }
}
