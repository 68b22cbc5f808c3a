package octavo.epub;

import java.nio.ByteBuffer;
import java.util.Map;
import java.util.SortedMap;

/** A TrueType font as a file (OpenType 1.9, organization of an OpenType font). */
final class FontFile {

    private static final int TRUE_TYPE = 0x00010000;
    private static final int DIRECTORY = 12;
    private static final int RECORD = 16;
    private static final int CHECKSUM = 8;
    private static final int MAGIC = 0xb1b0afba;

    private FontFile() {}

    /** @param tables by their tags; the checksum in that of the head is 0, and set here */
    static byte[] of(SortedMap<String, byte[]> tables) {
        int place = DIRECTORY + RECORD * tables.size();
        int size = place + tables.values().stream().mapToInt(FontFile::padded).sum();
        ByteBuffer file = ByteBuffer.allocate(size);
        int search = Integer.highestOneBit(tables.size());
        file.putInt(TRUE_TYPE).putShort((short) tables.size()).putShort((short) (RECORD * search));
        file.putShort((short) Integer.numberOfTrailingZeros(search));
        file.putShort((short) (RECORD * (tables.size() - search)));
        int head = 0;
        for (Map.Entry<String, byte[]> table : tables.entrySet()) {
            byte[] content = table.getValue();
            file.put(place, content);
            table.getKey().chars().forEach(letter -> file.put((byte) letter));
            file.putInt(sum(file, place, padded(content))).putInt(place).putInt(content.length);
            head = table.getKey().equals("head") ? place : head;
            place += padded(content);
        }
        return file.putInt(head + CHECKSUM, MAGIC - sum(file, 0, size)).array();
    }

    private static int padded(byte[] table) {
        return (table.length + 3) / 4 * 4;
    }

    private static int sum(ByteBuffer file, int from, int length) {
        int sum = 0;
        for (int at = from; at < from + length; at += 4) {
            sum += file.getInt(at);
        }
        return sum;
    }
}
