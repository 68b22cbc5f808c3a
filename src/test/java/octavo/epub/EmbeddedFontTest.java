package octavo.epub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.geom.Area;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import octavo.source.Jail;
import octavo.source.Refusal;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.OTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmbeddedFontTest {

    private static final String WORDS = "AVATAR: office, waffle, fjord. Tě\u030cší";

    private final Set<Integer> characters = Alphabet.of(List.of(WORDS));

    @Test
    void theWordsOfTheBookLookAsInTheWholeFont() throws Exception {
        byte[] whole = garamond();
        byte[] part = new EmbeddedFont(whole).showing(characters);
        assertThat(part.length).isLessThan(whole.length * 6 / 10);
        assertThat(new Area(set(part, WORDS).getOutline())
                        .equals(new Area(set(whole, WORDS).getOutline())))
                .isTrue();
        assertThat(set(part, "Жук").getVisualBounds().isEmpty()).isTrue();
        assertThat(set(whole, "Жук").getVisualBounds().isEmpty()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.sc", "ecaron.sc", "five.osf", "f_f_i", "c_t"})
    void whatTheFontMayPutInTheirPlaceIsThereToo(String name) throws Exception {
        byte[] whole = garamond();
        int glyph = font(whole).nameToGID(name);
        assertThat(glyph).isPositive();
        assertThat(outline(new EmbeddedFont(whole).showing(characters), glyph)).isEqualTo(outline(whole, glyph));
    }

    @Test
    void aFontThatMayOnlyBeEmbeddedWholeIs() throws Exception {
        byte[] font = licensed(0x0100);
        assertThat(new EmbeddedFont(font).showing(characters)).isEqualTo(font);
    }

    @ParameterizedTest
    @ValueSource(ints = {0x0002, 0x0102, 0x0200})
    void aFontMayForbidToBeEmbedded(int licence) throws Exception {
        assertThat(new EmbeddedFont(licensed(licence)).isForbidden()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 0x0004, 0x0008, 0x000c, 0x0100})
    void otherLicencesAllowIt(int licence) throws Exception {
        assertThat(new EmbeddedFont(licensed(licence)).isForbidden()).isFalse();
    }

    @Test
    void aFileOfAnotherKindIsNoFont() {
        assertThatThrownBy(() -> new EmbeddedFont("wOF2".repeat(40).getBytes(StandardCharsets.US_ASCII)))
                .isInstanceOf(IOException.class);
    }

    static byte[] garamond() throws Refusal {
        return Jail.shipped("fonts").read("eb-garamond/EBGaramond-Regular.ttf");
    }

    /** EB Garamond as if it were sold with another licence. */
    static byte[] licensed(int licence) throws Refusal {
        byte[] font = Arrays.copyOf(garamond(), garamond().length);
        ByteBuffer file = ByteBuffer.wrap(font);
        int tag = ByteBuffer.wrap("OS/2".getBytes(StandardCharsets.US_ASCII)).getInt();
        int record = 12;
        while (file.getInt(record) != tag) {
            record += 16;
        }
        file.putShort(file.getInt(record + 8) + 8, (short) licence);
        return font;
    }

    private static GlyphVector set(byte[] font, String words) throws Exception {
        Font type = Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(font))
                .deriveFont(100f);
        char[] letters = words.toCharArray();
        return type.layoutGlyphVector(
                new FontRenderContext(null, true, true), letters, 0, letters.length, Font.LAYOUT_LEFT_TO_RIGHT);
    }

    private static List<Short> outline(byte[] font, int glyph) throws IOException {
        GlyphData outline = font(font).getGlyph().getGlyph(glyph);
        return List.of(outline.getXMinimum(), outline.getYMinimum(), outline.getXMaximum(), outline.getYMaximum());
    }

    private static TrueTypeFont font(byte[] font) throws IOException {
        return new OTFParser().parse(new RandomAccessReadBuffer(font));
    }
}
