package octavo.book;

/**
 * A picture that was read, proved to be whole, and cleaned.
 *
 * @param path relative to the book, with {@code /}
 * @param width in CSS pixels of 1/96 inch for SVG, in pixels otherwise
 * @param height likewise
 * @param ppi pixels to the inch that the file claims; 0 where it says nothing
 * @param content what is to be put into an edition
 */
public record Picture(String path, Format format, int width, int height, int ppi, Content content) {

    /** What a picture is written in. */
    public enum Format {
        PNG("image/png", "png"),
        JPEG("image/jpeg", "jpg"),
        GIF("image/gif", "gif"),
        SVG("image/svg+xml", "svg");

        private final String mediaType;
        private final String ending;

        Format(String mediaType, String ending) {
            this.mediaType = mediaType;
            this.ending = ending;
        }

        public String mediaType() {
            return mediaType;
        }

        /** Of a file's name, without the dot. */
        public String ending() {
            return ending;
        }
    }

    /** The bytes of a picture, read again when they are wanted, so that a book of plates fits in memory. */
    @FunctionalInterface
    public interface Content {
        byte[] bytes();

        /** The same for a press, where a drawing says what inks it wants. */
        default byte[] inked() {
            return bytes();
        }
    }
}
