package octavo.epub;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.AttributedString;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import octavo.measure.Length;
import octavo.plate.Lettering;
import octavo.plate.Type;
import octavo.source.Refusal;
import octavo.style.EpubTheme;
import octavo.style.FontFace;

/**
 * Type for a cover: the theme's text face, and for what it lacks the faces that stand in for it.
 *
 * @param family of the text face
 * @param roman asked in this order
 * @param italic likewise
 */
record CoverType(String family, List<Font> roman, List<Font> italic) implements Lettering {

    private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);

    static CoverType of(EpubTheme theme) {
        return new CoverType(text(theme, false).family(), fonts(theme, false), fonts(theme, true));
    }

    private static FontFace text(EpubTheme theme, boolean italic) {
        return theme.faces().stream()
                .filter(face -> face.italic() == italic && face.weight() == 400)
                .findFirst()
                .or(() -> theme.faces().stream().findFirst())
                .orElseGet(() -> theme.standIns().getFirst());
    }

    private static List<Font> fonts(EpubTheme theme, boolean italic) {
        return Stream.concat(
                        Stream.of(text(theme, italic)),
                        theme.standIns().stream().filter(face -> !face.italic() && face.weight() == 400))
                .map(CoverType::font)
                .toList();
    }

    @Override
    public Length width(String words, Type type) {
        return Length.pt(
                line(words, type).getAdvance() - type.tracking() * type.size().pt());
    }

    /** A line of words that is not empty, a unit being a point. */
    TextLayout line(String words, Type type) {
        Map<TextAttribute, ?> look = Map.of(
                TextAttribute.SIZE, type.size().pt(),
                TextAttribute.TRACKING, type.tracking(),
                TextAttribute.KERNING, TextAttribute.KERNING_ON);
        List<Font> fonts = type.italic() ? italic : roman;
        AttributedString line = new AttributedString(words);
        for (int i = 0; i < words.length(); i += Character.charCount(words.codePointAt(i))) {
            int c = words.codePointAt(i);
            Font font =
                    fonts.stream().filter(one -> one.canDisplay(c)).findFirst().orElse(fonts.getFirst());
            line.addAttribute(TextAttribute.FONT, font.deriveFont(look), i, i + Character.charCount(c));
        }
        return new TextLayout(line.getIterator(), CONTEXT);
    }

    private static Font font(FontFace face) {
        try {
            return Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(face.read()));
        } catch (Refusal | FontFormatException e) {
            throw new IllegalStateException(face.path(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
