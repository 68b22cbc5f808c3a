package octavo.epub;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.font.TextAttribute;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import octavo.book.Contributor;
import octavo.book.Metadata;
import octavo.markup.MarkedBook;
import octavo.source.Refusal;
import octavo.style.EpubTheme;
import octavo.style.FontFace;

/**
 * A typographic cover, drawn at the size that shops ask for: a framed panel on a coloured ground, its
 * colour chosen by the title, so that a publisher's books differ.
 */
final class CoverDrawing {

    private static final int WIDTH = 1600;
    private static final int HEIGHT = 2560;
    private static final int MEASURE = 1080;
    private static final Color PAPER = new Color(0xF6F1E4);
    private static final Color INK = new Color(0x1F1B16);

    /** Cloth colours of old bindings: oxblood, bottle green, navy, slate, umber, plum. */
    private static final List<Color> CLOTH = List.of(
            new Color(0x6B1F24),
            new Color(0x1F4634),
            new Color(0x1E3354),
            new Color(0x3D4A52),
            new Color(0x5C3D21),
            new Color(0x4B2A48));

    private final Graphics2D pen;
    private final Font roman;
    private final Font italic;

    private CoverDrawing(Graphics2D pen, EpubTheme theme) {
        this.pen = pen;
        this.roman = font(theme, false);
        this.italic = font(theme, true);
    }

    static byte[] jpeg(MarkedBook book, EpubTheme theme) {
        BufferedImage sheet = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = sheet.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        new CoverDrawing(pen, theme).draw(book);
        pen.dispose();
        return compress(sheet);
    }

    private void draw(MarkedBook book) {
        Metadata metadata = book.resolved().book().metadata();
        String title = book.resolved().book().title(book.resolved().edition());
        pen.setColor(CLOTH.get(Math.floorMod(title.hashCode(), CLOTH.size())));
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        panel();
        int y = 760;
        String authors = metadata.contributors("author").stream()
                .map(Contributor::name)
                .collect(Collectors.joining("\n"));
        lines(authors.toUpperCase(Locale.ROOT), spaced(roman, 0.12), 68, 480, 1.35);
        y = lines(title, roman, titleSize(title), y, 1.12);
        y = ornament(y + 90);
        lines(metadata.subtitle(), italic, 84, y + 130, 1.25);
        lines(metadata.publisher().name().toUpperCase(Locale.ROOT), spaced(roman, 0.16), 46, 2140, 1.3);
    }

    private void panel() {
        pen.setColor(PAPER);
        pen.fillRect(130, 130, WIDTH - 260, HEIGHT - 260);
        pen.setColor(INK);
        pen.setStroke(new BasicStroke(7));
        pen.drawRect(178, 178, WIDTH - 356, HEIGHT - 356);
        pen.setStroke(new BasicStroke(2));
        pen.drawRect(198, 198, WIDTH - 396, HEIGHT - 396);
    }

    private int ornament(int y) {
        int middle = WIDTH / 2;
        pen.setStroke(new BasicStroke(3));
        pen.drawLine(middle - 200, y, middle - 40, y);
        pen.drawLine(middle + 40, y, middle + 200, y);
        pen.fillPolygon(new int[] {middle - 18, middle, middle + 18, middle}, new int[] {y, y - 18, y, y + 18}, 4);
        return y;
    }

    /** Sets lines centred below one another; returns the last one's foot. */
    private int lines(String text, Font font, int size, int top, double leading) {
        Font sized = font.deriveFont((float) size);
        pen.setFont(sized);
        int y = top;
        for (String line : broken(text, sized)) {
            int width = (int) sized.getStringBounds(line, pen.getFontRenderContext()).getWidth();
            y += (int) (size * leading);
            pen.drawString(line, (WIDTH - width) / 2, y);
        }
        return y;
    }

    /** The largest of a few sizes at which no word is too wide and the title keeps to four lines. */
    private int titleSize(String title) {
        for (int size : new int[] {210, 180, 150, 128, 108, 90}) {
            Font sized = roman.deriveFont((float) size);
            boolean fits = broken(title, sized).size() <= 4
                    && broken(title, sized).stream().allMatch(line -> width(line, sized) <= MEASURE);
            if (fits) {
                return size;
            }
        }
        return 72;
    }

    private List<String> broken(String text, Font font) {
        List<String> lines = new ArrayList<>();
        for (String paragraph : text.split("\n")) {
            String line = "";
            for (String word : paragraph.strip().split("\\s+")) {
                String longer = line.isEmpty() ? word : line + " " + word;
                if (!line.isEmpty() && width(longer, font) > MEASURE) {
                    lines.add(line);
                    line = word;
                } else {
                    line = longer;
                }
            }
            if (!line.isEmpty()) {
                lines.add(line);
            }
        }
        return lines;
    }

    private double width(String line, Font font) {
        return font.getStringBounds(line, pen.getFontRenderContext()).getWidth();
    }

    private static Font spaced(Font font, double ems) {
        return font.deriveFont(Map.of(TextAttribute.TRACKING, ems));
    }

    /** The theme's text face; the first of its faces where it has none of that slant. */
    private static Font font(EpubTheme theme, boolean italic) {
        FontFace face = theme.faces().stream()
                .filter(f -> f.italic() == italic && f.weight() == 400)
                .findFirst()
                .orElseGet(() -> theme.faces().getFirst());
        try {
            Font font = Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(face.read()));
            return font.deriveFont(Map.of(TextAttribute.KERNING, TextAttribute.KERNING_ON));
        } catch (Refusal | FontFormatException e) {
            throw new IllegalStateException(face.path(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] compress(BufferedImage sheet) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            ImageWriteParam quality = writer.getDefaultWriteParam();
            quality.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            quality.setCompressionQuality(0.9f);
            writer.setOutput(out);
            writer.write(null, new IIOImage(sheet, null, null), quality);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
