package octavo.verify.preflight;

import java.io.IOException;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.common.function.PDFunction;
import org.apache.pdfbox.pdmodel.graphics.color.PDColorSpace;
import org.apache.pdfbox.pdmodel.graphics.shading.PDShading;
import org.apache.pdfbox.pdmodel.graphics.shading.PDShadingType2;

/** Colours that run into each other. */
final class Gradients {

    private Gradients() {}

    /** From left to right. */
    static PDShading of(String space) throws IOException {
        PDShadingType2 shading = new PDShadingType2(new COSDictionary());
        shading.getCOSObject().setInt(COSName.SHADING_TYPE, PDShading.SHADING_TYPE2);
        PDColorSpace colours = PDColorSpace.create(COSName.getPDFName(space));
        shading.setColorSpace(colours);
        shading.setCoords(numbers(0, 0, 100, 0));
        shading.setFunction(blend(colours.getNumberOfComponents()));
        return shading;
    }

    /** A function from nothing to half of everything. */
    static PDFunction blend(int components) throws IOException {
        COSDictionary function = new COSDictionary();
        function.setInt(COSName.FUNCTION_TYPE, 2);
        function.setItem(COSName.DOMAIN, numbers(0, 1));
        float[] most = new float[components];
        java.util.Arrays.fill(most, 0.5f);
        function.setItem(COSName.C0, numbers(new float[components]));
        function.setItem(COSName.C1, numbers(most));
        function.setItem(COSName.N, COSInteger.ONE);
        return PDFunction.create(function);
    }

    private static COSArray numbers(float... numbers) {
        COSArray array = new COSArray();
        for (float number : numbers) {
            array.add(new COSFloat(number));
        }
        return array;
    }
}
