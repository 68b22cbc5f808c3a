package octavo.verify.epubcheck;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The smallest sound EPUB, to be broken in one place. */
public final class SmallEpub {

    private final Map<String, byte[]> entries = new LinkedHashMap<>();
    private boolean plainType = true;

    public SmallEpub() {
        with("mimetype", "application/epub+zip");
        with("META-INF/container.xml", """
            <?xml version="1.0" encoding="UTF-8"?>
            <container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
              <rootfiles>
                <rootfile full-path="EPUB/book.opf" media-type="application/oebps-package+xml"/>
              </rootfiles>
            </container>
            """);
        with("EPUB/book.opf", """
            <?xml version="1.0" encoding="UTF-8"?>
            <package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id">
              <metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
                <dc:identifier id="id">urn:isbn:9783161484100</dc:identifier>
                <dc:title>The Lamp</dc:title>
                <dc:language>en</dc:language>
                <meta property="dcterms:modified">2025-10-01T00:00:00Z</meta>
              </metadata>
              <manifest>
                <item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>
                <item id="one" href="one.xhtml" media-type="application/xhtml+xml"/>
              </manifest>
              <spine>
                <itemref idref="one"/>
              </spine>
            </package>
            """);
        with("EPUB/nav.xhtml", page("""
            <nav epub:type="toc" xmlns:epub="http://www.idpf.org/2007/ops"><ol><li><a href="one.xhtml">One</a></li></ol></nav>
            """));
        with("EPUB/one.xhtml", page("<h1>One</h1>\n<p id=\"wick\">The wick was trimmed.</p>\n"));
    }

    /** A page of the given content, which begins on line 5. */
    public static String page(String body) {
        return """
            <?xml version="1.0" encoding="UTF-8"?>
            <html xmlns="http://www.w3.org/1999/xhtml" lang="en" xml:lang="en">
            <head><title>The Lamp</title></head>
            <body>
            %s</body>
            </html>
            """.formatted(body);
    }

    /** With other words in one of its files. */
    public SmallEpub replaced(String entry, String from, String to) {
        String text = text(entry);
        if (!text.contains(from)) {
            throw new IllegalArgumentException("no " + from + " in " + entry);
        }
        return with(entry, text.replace(from, to));
    }

    /** With another file. */
    public SmallEpub with(String entry, String text) {
        return with(entry, text.getBytes(StandardCharsets.UTF_8));
    }

    /** With another file that is no text. */
    public SmallEpub with(String entry, byte[] content) {
        entries.put(entry, content);
        return this;
    }

    /** With its media type packed, as it should not be. */
    public SmallEpub packed() {
        plainType = false;
        return this;
    }

    /** What stands in one of its files. */
    public String text(String entry) {
        return new String(entries.get(entry), StandardCharsets.UTF_8);
    }

    /** Without one of its files. */
    public SmallEpub without(String entry) {
        entries.remove(entry);
        return this;
    }

    public byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                put(zip, entry.getKey(), entry.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(LocalDateTime.of(2025, 10, 1, 0, 0));
        if (name.equals("mimetype") && plainType) {
            CRC32 crc = new CRC32();
            crc.update(content);
            entry.setMethod(ZipEntry.STORED);
            entry.setSize(content.length);
            entry.setCrc(crc.getValue());
        }
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }
}
