package octavo.verify.container;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * A container unpacked within limits, which are counted while it is unpacked and not taken from what it says of itself.
 *
 * @param texts its documents and style sheets by name
 * @param sums of the bytes of every entry, by name
 */
record Archive(Map<String, byte[]> texts, Map<String, Long> sums) {

    private static final int MOST_ENTRIES = 10_000;
    private static final int LARGEST_ENTRY = 256 << 20;
    private static final int LARGEST_TEXT = 16 << 20;
    private static final long LARGEST = 1L << 30;

    /** How many times larger than the file it may come out; small files may pack well. */
    private static final int RATIO = 100;

    private static final int SMALL = 16 << 20;

    /** Bytes by which it is seen what an entry is. */
    private static final int HEAD = 64;

    private static final Set<String> TEXTS = Set.of("opf", "ncx", "xml", "xhtml", "html", "htm", "css");

    static Archive open(byte[] file) throws Unreadable {
        Map<String, byte[]> texts = new LinkedHashMap<>();
        long most = Math.min(LARGEST, Math.max(SMALL, (long) file.length * RATIO));
        long total = 0;
        Map<String, Long> sums = new LinkedHashMap<>();
        Abundance abundance = new Abundance(LARGEST_TEXT, MOST_ENTRIES);
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String name = safe(entry.getName());
                if (sums.containsKey(name)) {
                    throw new Unreadable("holds two entries named " + name);
                }
                if (sums.size() == MOST_ENTRIES) {
                    throw new Excessive("holds more than %d entries".formatted(MOST_ENTRIES));
                }
                byte[] head = zip.readNBytes(HEAD);
                boolean named = TEXTS.contains(ending(name));
                boolean text = named || Abundance.isMarkup(head);
                ByteArrayOutputStream kept = new ByteArrayOutputStream();
                CRC32 sum = new CRC32();
                total += unpack(zip, name, head, text ? kept : OutputStream.nullOutputStream(), sum, most - total);
                sums.put(name, sum.getValue());
                if (text) {
                    abundance.look(name, ending(name), kept.toByteArray());
                }
                if (named) {
                    texts.put(name, kept.toByteArray());
                }
            }
        } catch (Unreadable e) {
            throw e;
        } catch (IOException | IllegalArgumentException e) {
            throw new Unreadable("is a broken container: " + e.getMessage());
        }
        return new Archive(texts, sums);
    }

    /** A document of the container. */
    Optional<byte[]> text(String name) {
        return Optional.ofNullable(texts.get(name));
    }

    private static long unpack(ZipInputStream zip, String name, byte[] head, OutputStream kept, CRC32 sum, long most)
            throws IOException {
        byte[] buffer = Arrays.copyOf(head, 1 << 16);
        long size = 0;
        for (int read = head.length; read >= 0; read = zip.read(buffer)) {
            size += read;
            if (size > most || size > (kept instanceof ByteArrayOutputStream ? LARGEST_TEXT : LARGEST_ENTRY)) {
                throw new Excessive("unpacks to more than is good, in " + name);
            }
            sum.update(buffer, 0, read);
            kept.write(buffer, 0, read);
        }
        return size;
    }

    private static String safe(String name) throws Unreadable {
        boolean climbs = Arrays.asList(name.split("[/\\\\]")).contains("..");
        if (climbs || name.startsWith("/") || name.contains("\\") || name.contains(":")) {
            throw new Unreadable("holds an entry that leads out of it, " + name);
        }
        return name;
    }

    private static String ending(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
