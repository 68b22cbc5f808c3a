package octavo.press.platemaking;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import octavo.measure.Length;
import octavo.plate.Lettering;
import octavo.plate.Type;
import octavo.print.foundry.Foundry;
import octavo.print.foundry.Fount;
import octavo.print.foundry.Fount.Capitals;
import octavo.print.foundry.Fount.Figures;
import org.apache.fontbox.ttf.OTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** Measures lines of words as the compositors will set them, with kerning; for one thread. */
public final class FountLettering implements Lettering {

    private final Foundry foundry;
    private final Map<Fount, TrueTypeFont> fonts = new HashMap<>();

    public FountLettering(Foundry foundry) {
        this.foundry = foundry;
    }

    @Override
    public Length width(String words, Type type) {
        double ems = 0;
        for (Fount.Run run : Fount.divide(words, founts(type))) {
            ems += width(run);
        }
        int gaps = Math.max(0, words.codePointCount(0, words.length()) - 1);
        return type.size().times(ems + type.tracking() * gaps);
    }

    /** The founts for a type, the one wished for first; figures are as high as capitals. */
    List<Fount> founts(Type type) {
        return foundry.match(List.of(type.family()), type.weight(), type.italic(), Capitals.NORMAL, Figures.LINING);
    }

    private double width(Fount.Run run) {
        Fount fount = run.fount();
        TrueTypeFont font = font(fount);
        double ems = 0;
        int before = -1;
        for (int c : run.text().codePoints().toArray()) {
            ems += advance(font, c) + (before < 0 ? 0 : fount.kern(before, c) / 1000.0);
            before = c;
        }
        return ems;
    }

    private static double advance(TrueTypeFont font, int codePoint) {
        try {
            int glyph = font.getUnicodeCmapLookup().getGlyphId(codePoint);
            return font.getAdvanceWidth(glyph) / (double) font.getUnitsPerEm();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private TrueTypeFont font(Fount fount) {
        return fonts.computeIfAbsent(fount, one -> {
            try {
                return new OTFParser().parse(new RandomAccessReadBuffer(one.bytes()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
