package octavo.verify.epubcheck;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import octavo.source.Jail;

/** The smallest EPUB with a file of every kind that EPUBCheck has to read a schema for. */
final class Rehearsal {

    private static final String MEDIA_TYPE = "application/epub+zip";

    private Rehearsal() {}

    static byte[] epub() throws IOException {
        Jail shipped = Jail.shipped("octavo/verify/epubcheck");
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("META-INF/container.xml", shipped.read("container.xml"));
        for (String file : new String[] {"package.opf", "nav.xhtml", "book.css", "toc.ncx"}) {
            files.put(file, shipped.read(file));
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(mediaType());
            zip.write(MEDIA_TYPE.getBytes(UTF_8));
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        }
        return bytes.toByteArray();
    }

    /** First and not compressed (EPUB 3.3, section 4.2.6.2). */
    private static ZipEntry mediaType() {
        byte[] content = MEDIA_TYPE.getBytes(UTF_8);
        CRC32 sum = new CRC32();
        sum.update(content);
        ZipEntry entry = new ZipEntry("mimetype");
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        entry.setCrc(sum.getValue());
        return entry;
    }
}
