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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import octavo.source.Refusal;
import octavo.style.EpubTheme;
import octavo.style.FontFace;

/**
 * Type for a cover: the theme's text face, and for what it lacks the faces that stand in for it.
 *
 * @param fonts asked in this order
 */
record CoverType(List<Font> fonts) {

    private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);

    static CoverType of(EpubTheme theme, boolean italic) {
        FontFace text = theme.faces().stream()
                .filter(face -> face.italic() == italic && face.weight() == 400)
                .findFirst()
                .or(() -> theme.faces().stream().findFirst())
                .orElseGet(() -> theme.standIns().getFirst());
        return new CoverType(Stream.concat(
                        Stream.of(text),
                        theme.standIns().stream().filter(face -> !face.italic() && face.weight() == 400))
                .map(CoverType::font)
                .toList());
    }

    /** The same type at a size, in pixels, its letters set apart by a share of it. */
    CoverType at(double size, double tracking) {
        Map<TextAttribute, ?> look = Map.of(
                TextAttribute.SIZE, size,
                TextAttribute.TRACKING, tracking,
                TextAttribute.KERNING, TextAttribute.KERNING_ON);
        return new CoverType(fonts.stream().map(font -> font.deriveFont(look)).toList());
    }

    /** A line of words that is not empty. */
    TextLayout line(String words) {
        AttributedString line = new AttributedString(words);
        for (int i = 0; i < words.length(); i += Character.charCount(words.codePointAt(i))) {
            int c = words.codePointAt(i);
            Font font =
                    fonts.stream().filter(one -> one.canDisplay(c)).findFirst().orElse(fonts.getFirst());
            line.addAttribute(TextAttribute.FONT, font, i, i + Character.charCount(c));
        }
        return new TextLayout(line.getIterator(), CONTEXT);
    }

    /**
     * The words in as few lines as the measure, in pixels, allows, about as long as one another; a word that is wider
     * has a line to itself.
     */
    List<TextLayout> lines(String words, double measure) {
        List<TextLayout> best = filled(words, measure);
        double step = measure / 60;
        for (double narrower = measure - step; narrower > measure / 3; narrower -= step) {
            List<TextLayout> lines = filled(words, narrower);
            if (lines.size() > best.size()) {
                return best;
            }
            best = lines;
        }
        return best;
    }

    /** Lines as full as they go. */
    private List<TextLayout> filled(String words, double measure) {
        List<TextLayout> lines = new ArrayList<>();
        String line = "";
        for (String word : words.strip().split("\\s+")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && line(longer).getAdvance() > measure) {
                lines.add(line(line));
                line = word;
            } else {
                line = longer;
            }
        }
        if (!line.isEmpty()) {
            lines.add(line(line));
        }
        return lines;
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
