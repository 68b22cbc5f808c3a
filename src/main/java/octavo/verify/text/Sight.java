package octavo.verify.text;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a picture is known by.
 *
 * @param thumb of one of pixels
 * @param drawing of a drawing: its words, and how many of its elements draw something
 */
record Sight(Optional<Thumb> thumb, String drawing) {

    private static final Pattern WORDS = Pattern.compile("(?s)<(style|title|desc|metadata)\\b.*?</\\1>|<[^>]*>|\\s+");
    private static final Pattern MARKS =
            Pattern.compile("<(?:\\w+:)?(path|line|polyline|polygon|rect|circle|ellipse|text)\\b");

    /** A picture in a file. */
    static Sight of(byte[] file) {
        Optional<Thumb> thumb = Thumb.of(file);
        return new Sight(thumb, thumb.isPresent() ? "" : drawing(file));
    }

    private static String drawing(byte[] file) {
        String text = new String(file, java.nio.charset.StandardCharsets.UTF_8);
        int from = text.indexOf("<svg");
        String svg = from < 0 ? "" : text.substring(from);
        StringBuilder marks = new StringBuilder();
        for (Matcher mark = MARKS.matcher(svg); mark.find(); ) {
            marks.append(mark.group(1).charAt(0));
        }
        return marks + " " + WORDS.matcher(svg).replaceAll("");
    }

    boolean same(Sight other) {
        return thumb.isPresent() && other.thumb.isPresent()
                ? thumb.get().alike(other.thumb.get())
                : thumb.isEmpty() && other.thumb.isEmpty() && drawing.equals(other.drawing);
    }
}
