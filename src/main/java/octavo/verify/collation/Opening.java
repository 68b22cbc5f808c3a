package octavo.verify.collation;

import java.util.List;
import java.util.Optional;

/**
 * A page of the old file and the page of the new one that bears the same folio.
 *
 * @param folio the name of both
 * @param old absent where only the new file has it, or it cannot be drawn
 * @param now likewise
 * @param marks where they differ; none where there is but one
 */
public record Opening(String folio, Optional<View> old, Optional<View> now, List<Mark> marks) {

    public Opening {
        marks = List.copyOf(marks);
    }

    /**
     * A page as it looks.
     *
     * @param width pixels
     * @param height pixels
     */
    public record View(byte[] jpeg, int width, int height) {}

    /** A part of a page, in hundredths of its width and height, from its upper left corner. */
    public record Mark(double left, double top, double width, double height) {}
}
