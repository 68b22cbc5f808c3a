package octavo.verify.shop;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import octavo.verify.container.Unreadable;

/**
 * A file in an EPUB, as large as it is.
 *
 * @param name in the container
 * @param width pixels, of a picture made of such; else 0
 * @param height likewise
 */
record Content(String name, long bytes, int width, int height) {

    /** All files of a container that is known to unpack to no more than is good. */
    static List<Content> in(byte[] epub) throws Unreadable {
        List<Content> contents = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(epub))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (!entry.isDirectory()) {
                    contents.add(of(entry.getName(), zip.readAllBytes()));
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new Unreadable("is a broken container: " + e.getMessage());
        }
        return contents;
    }

    long pixels() {
        return (long) width * height;
    }

    boolean isDocument() {
        return name.endsWith(".xhtml") || name.endsWith(".html") || name.endsWith(".htm");
    }

    /** Only the head of a picture is read. */
    private static Content of(String name, byte[] bytes) {
        try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (readers.hasNext()) {
                ImageReader reader = readers.next();
                reader.setInput(in);
                return new Content(name, bytes.length, reader.getWidth(0), reader.getHeight(0));
            }
        } catch (IOException | RuntimeException e) {
            return new Content(name, bytes.length, 0, 0);
        }
        return new Content(name, bytes.length, 0, 0);
    }
}
