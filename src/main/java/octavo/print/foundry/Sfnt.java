package octavo.print.foundry;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** The tables of a font file (OpenType 1.9, "Organization of an OpenType Font"), each within its bounds. */
record Sfnt(int version, SortedMap<String, ByteBuffer> tables) {

    private static final int TRUE_TYPE = 0x00010000;
    private static final int APPLE_TRUE_TYPE = 0x74727565;
    private static final int CFF = 0x4F54544F;
    private static final int MAGIC = 0xB1B0AFBA;
    private static final int HEADER = 12;
    private static final int ENTRY = 16;

    static Sfnt read(byte[] bytes) throws BadFont {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        if (bytes.length < HEADER) {
            throw BadFont.damaged("it is shorter than its own heading");
        }
        int version = in.getInt(0);
        if (version != TRUE_TYPE && version != APPLE_TRUE_TYPE && version != CFF) {
            throw new BadFont(
                    "the font is neither TrueType nor OpenType", "convert it to a static TTF or OTF of one face");
        }
        int count = in.getShort(4) & 0xFFFF;
        if (bytes.length < HEADER + ENTRY * count) {
            throw BadFont.damaged("its list of tables is cut off");
        }
        SortedMap<String, ByteBuffer> tables = new TreeMap<>();
        for (int at = HEADER; at < HEADER + ENTRY * count; at += ENTRY) {
            String tag = new String(bytes, at, 4, StandardCharsets.ISO_8859_1);
            int offset = in.getInt(at + 8);
            int length = in.getInt(at + 12);
            if (offset < 0 || length < 0 || (long) offset + length > bytes.length) {
                throw BadFont.damaged("its table " + tag.strip() + " lies outside the file");
            }
            tables.put(tag, in.slice(offset, length));
        }
        return new Sfnt(version, tables);
    }

    Optional<ByteBuffer> table(String tag) {
        return Optional.ofNullable(tables.get(tag));
    }

    /** The same font without some tables. */
    Sfnt without(Set<String> tags) {
        SortedMap<String, ByteBuffer> kept = new TreeMap<>(tables);
        kept.keySet().removeAll(tags);
        return new Sfnt(version, kept);
    }

    /** The same font with other tables in the place of its own. */
    Sfnt with(Map<String, ByteBuffer> others) {
        SortedMap<String, ByteBuffer> changed = new TreeMap<>(tables);
        changed.putAll(others);
        return new Sfnt(version, changed);
    }

    /** The font as a file, its checksums new. */
    byte[] write() {
        int offset = HEADER + ENTRY * tables.size();
        int size = offset;
        for (ByteBuffer table : tables.values()) {
            size += padded(table.limit());
        }
        ByteBuffer out = ByteBuffer.allocate(size);
        int power = Integer.highestOneBit(tables.size());
        out.putInt(version).putShort((short) tables.size()).putShort((short) (power * ENTRY));
        out.putShort((short) Integer.numberOfTrailingZeros(power));
        out.putShort((short) ((tables.size() - power) * ENTRY));
        int head = 0;
        for (Map.Entry<String, ByteBuffer> entry : tables.entrySet()) {
            int length = entry.getValue().limit();
            out.put(offset, entry.getValue(), 0, length);
            if (entry.getKey().equals("head")) {
                head = offset;
                out.putInt(head + 8, 0);
            }
            out.put(entry.getKey().getBytes(StandardCharsets.ISO_8859_1));
            out.putInt(sum(out, offset, length)).putInt(offset).putInt(length);
            offset += padded(length);
        }
        out.putInt(head + 8, MAGIC - sum(out, 0, size));
        return out.array();
    }

    private static int padded(int length) {
        return length + 3 & ~3;
    }

    private static int sum(ByteBuffer bytes, int from, int length) {
        int sum = 0;
        for (int at = from; at < from + padded(length); at += 4) {
            sum += bytes.getInt(at);
        }
        return sum;
    }
}
