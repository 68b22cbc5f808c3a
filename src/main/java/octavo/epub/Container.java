package octavo.epub;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * The ZIP that holds everything: {@code mimetype} first and stored, one time for all, no extra fields; OCF
 * 3.3, section 4.
 */
final class Container {

    private static final String FOLDER = "EPUB/";

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final LocalDateTime time;

    private Container(Instant built) {
        LocalDateTime asked = LocalDateTime.ofInstant(built, ZoneOffset.UTC);
        LocalDateTime first = LocalDateTime.of(1980, 1, 1, 0, 0);
        this.time = asked.isBefore(first) ? first : asked;
    }

    static byte[] write(byte[] packageDocument, List<Item> items, Instant built) {
        Container container = new Container(built);
        try (ZipOutputStream zip = new ZipOutputStream(container.bytes, StandardCharsets.UTF_8)) {
            zip.setLevel(9);
            container.store(zip, "mimetype", "application/epub+zip".getBytes(StandardCharsets.US_ASCII));
            container.deflate(zip, "META-INF/container.xml", root());
            List<String> mixed = items.stream()
                    .filter(Item::isMixed)
                    .map(item -> FOLDER + item.getHref())
                    .toList();
            if (!mixed.isEmpty()) {
                container.deflate(zip, Obfuscation.LIST, Obfuscation.list(mixed));
            }
            container.deflate(zip, FOLDER + PackageDocument.FILE, packageDocument);
            for (Item item : items) {
                container.deflate(zip, FOLDER + item.getHref(), item.bytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return container.bytes.toByteArray();
    }

    private static byte[] root() {
        Xml xml = new Xml();
        xml.start("container")
                .attribute("xmlns", "urn:oasis:names:tc:opendocument:xmlns:container")
                .attribute("version", "1.0");
        xml.newline().start("rootfiles").newline().start("rootfile");
        xml.attribute("full-path", FOLDER + PackageDocument.FILE)
                .attribute("media-type", "application/oebps-package+xml")
                .end();
        return xml.newline().end().newline().bytes();
    }

    private void store(ZipOutputStream zip, String name, byte[] data) throws IOException {
        CRC32 crc = new CRC32();
        crc.update(data);
        ZipEntry entry = entry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(data.length);
        entry.setCrc(crc.getValue());
        put(zip, entry, data);
    }

    private void deflate(ZipOutputStream zip, String name, byte[] data) throws IOException {
        put(zip, entry(name), data);
    }

    private ZipEntry entry(String name) {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(time);
        return entry;
    }

    private static void put(ZipOutputStream zip, ZipEntry entry, byte[] data) throws IOException {
        zip.putNextEntry(entry);
        zip.write(data);
        zip.closeEntry();
    }
}
