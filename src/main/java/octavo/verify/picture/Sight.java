package octavo.verify.picture;

import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a picture is known by.
 *
 * @param thumb of one of pixels
 * @param drawing of a drawing: its words, and how many of its elements draw something
 */
public record Sight(Optional<Thumb> thumb, String drawing) {

    private static final Pattern WORDS = Pattern.compile("(?s)<(style|title|desc|metadata)\\b.*?</\\1>|<[^>]*>|\\s+");
    private static final Pattern MARKS =
            Pattern.compile("<(?:\\w+:)?(path|line|polyline|polygon|rect|circle|ellipse|text)\\b");

    /** A picture in a file. */
    public static Sight of(byte[] file) {
        Optional<Thumb> thumb = Thumb.of(file);
        return new Sight(thumb, thumb.isPresent() ? "" : drawing(file));
    }

    /** A picture on white paper, every so manieth pixel of it. */
    public static Sight of(BufferedImage pixels) {
        return new Sight(Optional.of(Thumb.of(pixels)), "");
    }

    /** Every how manieth pixel of a picture is enough. */
    public static int step(int width, int height) {
        return Thumb.step(width, height);
    }

    /** Whether it has pixels, and is no drawing. */
    public boolean isOfPixels() {
        return thumb.isPresent();
    }

    private static String drawing(byte[] file) {
        String text = new String(file, StandardCharsets.UTF_8);
        int from = text.indexOf("<svg");
        String svg = from < 0 ? "" : text.substring(from);
        StringBuilder marks = new StringBuilder();
        for (Matcher mark = MARKS.matcher(svg); mark.find(); ) {
            marks.append(mark.group(1).charAt(0));
        }
        return marks + " " + WORDS.matcher(svg).replaceAll("");
    }

    public boolean same(Sight other) {
        return thumb.isPresent() && other.thumb.isPresent()
                ? thumb.get().alike(other.thumb.get())
                : thumb.isEmpty() && other.thumb.isEmpty() && drawing.equals(other.drawing);
    }
}
