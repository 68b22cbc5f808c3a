package octavo;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** An EPUB by its entries. */
public final class Parcel {

    private static final String TYPE = "mimetype";

    private Parcel() {}

    public static Map<String, byte[]> unpacked(byte[] epub) throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(epub))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry.getName(), zip.readAllBytes());
            }
        }
        return entries;
    }

    public static byte[] packed(Map<String, byte[]> entries) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.setLevel(Deflater.NO_COMPRESSION);
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(entry(entry.getKey(), entry.getValue()));
                zip.write(entry.getValue());
            }
        }
        return out.toByteArray();
    }

    private static ZipEntry entry(String name, byte[] content) {
        ZipEntry entry = new ZipEntry(name);
        if (name.equals(TYPE)) {
            CRC32 sum = new CRC32();
            sum.update(content);
            entry.setMethod(ZipEntry.STORED);
            entry.setSize(content.length);
            entry.setCrc(sum.getValue());
        }
        return entry;
    }

    /**
     * The EPUB with other words in one of its files.
     *
     * @param file what its name matches; the first that has the words
     * @param pattern of the words
     * @param by what stands there instead, with {@code $1} for their first group
     */
    public static byte[] replaced(byte[] epub, String file, String pattern, String by) throws IOException {
        Map<String, byte[]> entries = unpacked(epub);
        Pattern words = Pattern.compile("(?s)" + pattern);
        for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
            String text = new String(entry.getValue(), UTF_8);
            if (entry.getKey().matches(file) && words.matcher(text).find()) {
                entry.setValue(words.matcher(text).replaceFirst(by).getBytes(UTF_8));
                return packed(entries);
            }
        }
        throw new AssertionError("no " + file + " has " + pattern);
    }
}
