package octavo.report.html;

import java.util.Base64;
import java.util.Locale;

/** Pictures of pages within a report, with marks laid over them. */
final class Pictures {

    private Pictures() {}

    /** The picture of a page. */
    static String picture(byte[] jpeg, int width, int height, String alt) {
        return "<img width=\"%d\" height=\"%d\" alt=\"%s\" src=\"data:image/jpeg;base64,%s\">"
                .formatted(width, height, alt, Base64.getEncoder().encodeToString(jpeg));
    }

    /**
     * A frame around a part of the page that it stands beside.
     *
     * @param left in hundredths of the page's width
     * @param top in hundredths of its height
     */
    static String mark(double left, double top, double width, double height) {
        return String.format(
                Locale.ROOT,
                "<span class=\"mark\" style=\"left:%.1f%%;top:%.1f%%;width:%.1f%%;height:%.1f%%\"></span>",
                left,
                top,
                width,
                height);
    }
}
