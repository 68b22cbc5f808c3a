package octavo.print.presswork;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import octavo.print.foundry.Fount;
import octavo.print.shop.Shop;
import org.apache.fop.fonts.CIDFont;
import org.apache.fop.fonts.FontInfo;
import org.apache.fop.fonts.LazyFont;
import org.apache.fop.fonts.Typeface;
import org.apache.fop.pdf.PDFDocument;
import org.apache.fop.pdf.PDFFontType0;
import org.apache.fop.pdf.PDFStream;

/** What the glyphs of a subset mean when their text is copied (ISO 32000-1, 9.10.3): a ligature means its letters. */
final class ToUnicode {

    /** As many as the format lets stand in one section. */
    private static final int SECTION = 100;

    private ToUnicode() {}

    /** Gives every font of a document that is about to be ended its map. */
    static void put(PDFDocument document, FontInfo fonts, Shop shop) throws IOException {
        document.getResources().addFonts(document, fonts);
        for (Map.Entry<String, Typeface> used : fonts.getUsedFonts().entrySet()) {
            String name = used.getKey();
            if (document.getFontMap().get(name) instanceof PDFFontType0 font
                    && real(used.getValue()) instanceof CIDFont cid) {
                PDFStream map = new PDFStream();
                map.setData(map(meanings(cid, shop.fount(name))));
                font.put("ToUnicode", document.registerObject(map));
            }
        }
    }

    private static Typeface real(Typeface typeface) {
        return typeface instanceof LazyFont lazy ? lazy.getRealFont() : typeface;
    }

    private static List<String> meanings(CIDFont font, Fount fount) {
        List<String> meanings = new ArrayList<>();
        for (int glyph = 0; glyph < font.getCIDSet().getNumberOfGlyphs(); glyph++) {
            meanings.add(fount.meaning(font.getCIDSet().getUnicode(glyph)));
        }
        return meanings;
    }

    private static byte[] map(List<String> meanings) {
        StringBuilder out = new StringBuilder();
        out.append("/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n");
        out.append("/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n");
        out.append("/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n");
        out.append("1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n");
        HexFormat hex = HexFormat.of().withUpperCase();
        for (int first = 1; first < meanings.size(); first += SECTION) {
            int last = Math.min(first + SECTION, meanings.size());
            out.append(last - first).append(" beginbfchar\n");
            for (int glyph = first; glyph < last; glyph++) {
                byte[] meaning = meanings.get(glyph).getBytes(StandardCharsets.UTF_16BE);
                out.append('<').append(hex.toHexDigits((short) glyph)).append("> <");
                out.append(hex.formatHex(meaning)).append(">\n");
            }
            out.append("endbfchar\n");
        }
        out.append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n");
        return out.toString().getBytes(StandardCharsets.US_ASCII);
    }
}
