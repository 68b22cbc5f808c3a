package octavo.press;

import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;

/** The colour spaces in which the first page of a file is painted, by the operators of its streams. */
public final class Colours {

    private Colours() {}

    public static Set<String> in(PDDocument document) throws IOException {
        Set<String> spaces = new TreeSet<>();
        add(spaces, new PDFStreamParser(document.getPage(0)));
        forms(spaces, document.getPage(0).getResources());
        return spaces;
    }

    private static void forms(Set<String> spaces, PDResources resources) throws IOException {
        for (COSName name : resources.getXObjectNames()) {
            PDXObject object = resources.getXObject(name);
            if (object instanceof PDFormXObject form) {
                add(spaces, new PDFStreamParser(form));
                forms(spaces, form.getResources());
            }
        }
    }

    private static void add(Set<String> spaces, PDFStreamParser stream) throws IOException {
        Object before = null;
        for (Object token = stream.parseNextToken(); token != null; token = stream.parseNextToken()) {
            if (token instanceof Operator operator) {
                switch (operator.getName()) {
                    case "k", "K" -> spaces.add("DeviceCMYK");
                    case "rg", "RG" -> spaces.add("DeviceRGB");
                    case "g", "G" -> spaces.add("DeviceGray");
                    case "cs", "CS" -> spaces.add(String.valueOf(before));
                    case "sh", "scn", "SCN" -> spaces.add(operator.getName());
                    default -> {}
                }
            }
            before = token;
        }
    }
}
