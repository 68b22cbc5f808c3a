package octavo.press.pdfx;

import java.awt.geom.AffineTransform;
import java.awt.geom.NoninvertibleTransformException;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.util.Matrix;

/** Draws a part of a page as a picture, fine enough for lines. */
final class Exposure {

    /** Pixels to the inch. */
    static final float FINE = 600;

    private final Plates plates;
    private final Inks inks;

    Exposure(Plates plates, Inks inks) {
        this.plates = plates;
        this.inks = inks;
    }

    /**
     * The tokens that print the picture of a drawing in its place.
     *
     * @param room left, bottom, right and top in the drawing's own coordinates
     * @param matrix from those to the page's
     */
    List<Object> of(List<Object> drawing, float[] room, Matrix matrix, PDResources resources) throws IOException {
        Gradients.mend(drawing, matrix, resources);
        AffineTransform toPage = matrix.createAffineTransform();
        Rectangle2D local = new Rectangle2D.Float(room[0], room[1], room[2] - room[0], room[3] - room[1]);
        Rectangle2D onPage = toPage.createTransformedShape(local).getBounds2D();
        AffineTransform place = inverse(toPage);
        place.concatenate(
                new AffineTransform(onPage.getWidth(), 0, 0, onPage.getHeight(), onPage.getX(), onPage.getY()));
        List<Object> tokens = new ArrayList<>(List.of(Operator.getOperator("q")));
        transform(tokens, place);
        tokens.add(resources.add(plates.ofDrawing(render(drawing, onPage, toPage, resources))));
        tokens.add(Operator.getOperator("Do"));
        tokens.add(Operator.getOperator("Q"));
        return tokens;
    }

    /** What asks for inks is drawn in the light that becomes them again, black ink in grey. */
    private List<Object> lit(List<Object> drawing) {
        List<Object> lit = new ArrayList<>();
        for (Object token : drawing) {
            switch (token instanceof Operator operator ? operator.getName() : "") {
                case "k" -> Mixing.anew(lit, 4, inks::light, "rg");
                case "K" -> Mixing.anew(lit, 4, inks::light, "RG");
                default -> lit.add(token);
            }
        }
        return lit;
    }

    private BufferedImage render(
            List<Object> drawing, Rectangle2D onPage, AffineTransform toPage, PDResources resources)
            throws IOException {
        List<Object> tokens = new ArrayList<>();
        transform(tokens, toPage);
        tokens.addAll(lit(drawing));
        try (PDDocument board = new PDDocument()) {
            PDPage page = new PDPage(
                    new PDRectangle((float) onPage.getX(), (float) onPage.getY(), (float) onPage.getWidth(), (float)
                            onPage.getHeight()));
            page.setResources(resources);
            PDStream content = new PDStream(board);
            try (OutputStream out = content.createOutputStream()) {
                new ContentStreamWriter(out).writeTokens(tokens);
            }
            page.setContents(content);
            board.addPage(page);
            return new PDFRenderer(board).renderImageWithDPI(0, FINE, ImageType.RGB);
        }
    }

    private static void transform(List<Object> tokens, AffineTransform transform) {
        double[] numbers = new double[6];
        transform.getMatrix(numbers);
        for (double number : numbers) {
            tokens.add(new COSFloat((float) number));
        }
        tokens.add(Operator.getOperator("cm"));
    }

    static AffineTransform inverse(AffineTransform transform) {
        try {
            return transform.createInverse();
        } catch (NoninvertibleTransformException e) {
            throw new IllegalStateException("a drawing has no extent", e);
        }
    }
}
