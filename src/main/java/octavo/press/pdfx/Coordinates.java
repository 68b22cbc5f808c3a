package octavo.press.pdfx;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.util.Matrix;

/** Where on the page a content stream draws, as its operators change it. */
final class Coordinates {

    private final Deque<Matrix> saved = new ArrayDeque<>();
    private Matrix matrix;

    Coordinates(Matrix matrix) {
        this.matrix = matrix;
    }

    /** From the coordinates of what comes next to those of the page. */
    Matrix matrix() {
        return matrix;
    }

    void follow(Operator operator, List<Object> operands) {
        switch (operator.getName()) {
            case "q" -> saved.push(matrix);
            case "Q" -> matrix = saved.pop();
            case "cm" -> matrix = matrix(operands).multiply(matrix);
            default -> {}
        }
    }

    static Matrix matrix(List<Object> numbers) {
        float[] n = new float[6];
        for (int i = 0; i < n.length; i++) {
            n[i] = ((COSNumber) numbers.get(i)).floatValue();
        }
        return new Matrix(n[0], n[1], n[2], n[3], n[4], n[5]);
    }
}
