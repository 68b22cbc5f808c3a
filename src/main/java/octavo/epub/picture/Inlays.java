package octavo.epub.picture;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import octavo.book.Picture;

/** Photographs that lie inside drawings. */
final class Inlays {

    private static final Pattern INLAY = Pattern.compile("data:image/(png|jpe?g|gif);base64,([A-Za-z0-9+/=\\s]+)");

    private Inlays() {}

    /** The drawing, each picture in it made ready as if it stood alone; its size in pixels is not looked at. */
    static byte[] cleaned(byte[] svg) {
        return INLAY.matcher(new String(svg, StandardCharsets.UTF_8))
                .replaceAll(Inlays::inlay)
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String inlay(MatchResult found) {
        byte[] bytes = Base64.getMimeDecoder().decode(found.group(2));
        Picture.Format format = switch (found.group(1)) {
            case "png" -> Picture.Format.PNG;
            case "gif" -> Picture.Format.GIF;
            default -> Picture.Format.JPEG;
        };
        Picture clean = ScreenPicture.of(new Picture("", format, 1, 1, 0, () -> bytes));
        String inlay = "data:" + clean.format().mediaType() + ";base64,"
                + Base64.getEncoder().encodeToString(clean.content().bytes());
        return Matcher.quoteReplacement(inlay);
    }
}
