package octavo.print.drawing;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.OTFParser;
import org.apache.fontbox.ttf.OpenTypeFont;
import org.apache.fop.fonts.Font;
import org.apache.fop.fonts.LazyFont;
import org.apache.fop.fonts.MultiByteFont;
import org.apache.fop.fonts.Typeface;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The outlines of the glyphs that FOP has chosen. */
final class Outlines {

    private static final Shape NOTHING = new Path2D.Float();

    private final Map<String, OpenTypeFont> files = new HashMap<>();

    /**
     * In the units of the drawing, from the base line on.
     *
     * @param glyph as it is numbered in the subset that goes into the file
     */
    Shape of(Font font, int glyph) {
        if (!(real(font) instanceof MultiByteFont fount)) {
            return NOTHING;
        }
        try {
            OpenTypeFont file = files.get(font.getFontName());
            if (file == null) {
                file = parsed(fount);
                files.put(font.getFontName(), file);
            }
            double scale = font.getFontSize() / 1000.0 / file.getUnitsPerEm();
            return AffineTransform.getScaleInstance(scale, -scale)
                    .createTransformedShape(path(file, fount.getCIDSet().getOriginalGlyphIndex(glyph)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Typeface real(Font font) {
        return font.getFontMetrics() instanceof LazyFont lazy ? lazy.getRealFont() : (Typeface) font.getFontMetrics();
    }

    private static OpenTypeFont parsed(MultiByteFont fount) throws IOException {
        try (InputStream in = fount.getInputStream()) {
            return new OTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes()));
        }
    }

    private static Shape path(OpenTypeFont file, int glyph) throws IOException {
        if (file.isPostScript()) {
            return file.getCFF().getFont().getType2CharString(glyph).getPath();
        }
        GlyphData data = file.getGlyph().getGlyph(glyph);
        return data == null ? NOTHING : data.getPath();
    }
}
