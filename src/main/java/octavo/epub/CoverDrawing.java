package octavo.epub;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.font.TextLayout;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.util.List;
import octavo.book.Contributor;
import octavo.book.Metadata;
import octavo.markup.MarkedBook;
import octavo.style.EpubTheme;

/**
 * A typographic cover, 1600 by 2560 pixels as shops ask for: a framed label on coloured cloth, its colour
 * chosen by the title, so that the books on a shelf differ.
 */
final class CoverDrawing {

    private static final int WIDTH = 1600;
    private static final int HEIGHT = 2560;
    private static final int MEASURE = 1080;
    private static final int MIDDLE = 1120;
    private static final Color PAPER = new Color(0xF6F1E4);
    private static final Color INK = new Color(0x1F1B16);

    /** Colours of old bindings: oxblood, bottle green, navy, slate, umber, plum. */
    private static final List<Color> CLOTH = List.of(
            new Color(0x6B1F24),
            new Color(0x1F4634),
            new Color(0x1E3354),
            new Color(0x3D4A52),
            new Color(0x5C3D21),
            new Color(0x4B2A48));

    private final Graphics2D pen;
    private final CoverType roman;
    private final CoverType italic;

    private CoverDrawing(Graphics2D pen, EpubTheme theme) {
        this.pen = pen;
        this.roman = CoverType.of(theme, false);
        this.italic = CoverType.of(theme, true);
    }

    static BufferedImage of(MarkedBook book, EpubTheme theme) {
        BufferedImage sheet = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = sheet.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        new CoverDrawing(pen, theme).draw(book);
        pen.dispose();
        return sheet;
    }

    private void draw(MarkedBook book) {
        Metadata metadata = book.resolved().book().metadata();
        String title = book.resolved().book().title(book.resolved().edition());
        label(CLOTH.get(Math.floorMod(title.hashCode(), CLOTH.size())));
        double foot = 400;
        CoverType names = roman.at(68, 0.12);
        for (Contributor author : metadata.contributors("author")) {
            foot = set(names.lines(capitals(metadata, author.name()), MEASURE), foot, 92);
        }
        Setting lettering = lettering(title);
        double top = Math.max(foot + 150, MIDDLE - lettering.lines().size() * lettering.leading() / 2);
        foot = set(lettering.lines(), top, lettering.leading());
        ornament(foot + 140);
        set(italic.at(80, 0).lines(metadata.subtitle(), MEASURE), foot + 210, 104);
        String imprint = metadata.publisher().imprint();
        String publisher = imprint.isEmpty() ? metadata.publisher().name() : imprint;
        set(roman.at(46, 0.16).lines(capitals(metadata, publisher), MEASURE), 2130, 62);
    }

    private static String capitals(Metadata metadata, String words) {
        return words.toUpperCase(metadata.language().locale());
    }

    private void label(Color cloth) {
        pen.setColor(cloth);
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        pen.setColor(PAPER);
        pen.fillRect(130, 130, WIDTH - 260, HEIGHT - 260);
        pen.setColor(INK);
        pen.setStroke(new BasicStroke(7));
        pen.drawRect(178, 178, WIDTH - 356, HEIGHT - 356);
        pen.setStroke(new BasicStroke(2));
        pen.drawRect(198, 198, WIDTH - 396, HEIGHT - 396);
    }

    private void ornament(double y) {
        double middle = WIDTH / 2.0;
        pen.setStroke(new BasicStroke(3));
        pen.draw(new Line2D.Double(middle - 200, y, middle - 40, y));
        pen.draw(new Line2D.Double(middle + 40, y, middle + 200, y));
        Path2D lozenge = new Path2D.Double();
        lozenge.moveTo(middle - 18, y);
        lozenge.lineTo(middle, y - 18);
        lozenge.lineTo(middle + 18, y);
        lozenge.lineTo(middle, y + 18);
        lozenge.closePath();
        pen.fill(lozenge);
    }

    /** Sets lines centred below one another; returns the last one's base line. */
    private double set(List<TextLayout> lines, double top, double leading) {
        double y = top;
        for (TextLayout line : lines) {
            y += leading;
            line.draw(pen, (WIDTH - line.getAdvance()) / 2, (float) y);
        }
        return y;
    }

    /** The title as large as its length allows, in few lines. */
    private Setting lettering(String title) {
        for (Setting.Size size : Setting.SIZES) {
            List<TextLayout> lines = roman.at(size.pixels(), 0).lines(title, MEASURE);
            boolean fits =
                    lines.size() <= size.lines() && lines.stream().allMatch(line -> line.getAdvance() <= MEASURE);
            if (fits) {
                return new Setting(lines, size.pixels() * 1.12);
            }
        }
        double widest = roman.at(90, 0).lines(title, MEASURE).stream()
                .mapToDouble(TextLayout::getAdvance)
                .max()
                .orElse(MEASURE);
        double pixels = 90 * Math.min(1, MEASURE / widest);
        return new Setting(roman.at(pixels, 0).lines(title, MEASURE), pixels * 1.12);
    }

    /**
     * A title set in lines.
     *
     * @param leading from one base line to the next, in pixels
     */
    private record Setting(List<TextLayout> lines, double leading) {

        private static final List<Size> SIZES = List.of(
                new Size(220, 1),
                new Size(180, 2),
                new Size(165, 3),
                new Size(140, 4),
                new Size(115, 5),
                new Size(90, 7));

        /**
         * @param pixels of the letters' height
         * @param lines the most that are set in it
         */
        private record Size(double pixels, int lines) {}
    }
}
