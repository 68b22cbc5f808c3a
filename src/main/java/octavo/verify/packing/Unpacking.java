package octavo.verify.packing;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.FilterFactory;

/** A part of a PDF, unpacked as far as it has room and thrown away (ISO 32000-1, 7.4). */
public final class Unpacking {

    /** How often a part may be packed. */
    private static final int MOST_FILTERS = 8;

    /** Bytes of what lies between two filters. */
    private static final long BETWEEN = 1 << 26;

    /** Bytes of a picture in the midst of a page, which should be no larger than a word. */
    private static final long INLINE = 1 << 24;

    private final COSDictionary part;
    private final long room;
    private final OutputStream into;

    private Unpacking(COSDictionary part, long room, OutputStream into) {
        this.part = part;
        this.room = room;
        this.into = into;
    }

    /**
     * How many bytes a part comes to; of one that is broken those before it breaks.
     *
     * @param into what looks at them as they come by
     * @throws Overfull where it has no room for them
     */
    static long size(COSStream part, long room, OutputStream into) {
        try (InputStream packed = part.createRawInputStream()) {
            return new Unpacking(part, room, into).size(packed, filters(part.getFilters()));
        } catch (IOException e) {
            return 0; // broken parts are for others to tell
        }
    }

    /**
     * The same of a picture in the midst of a page.
     *
     * @param description of it, and how it is packed
     * @throws Overfull likewise
     */
    public static long size(COSDictionary description, byte[] packed) {
        List<COSName> filters = filters(description.getDictionaryObject(COSName.F, COSName.FILTER));
        return new Unpacking(description, INLINE, OutputStream.nullOutputStream())
                .size(new ByteArrayInputStream(packed), filters);
    }

    private static List<COSName> filters(COSBase named) {
        List<COSName> filters = new ArrayList<>();
        if (named instanceof COSName one) {
            filters.add(one);
        } else if (named instanceof COSArray several) {
            several.toList().stream().filter(COSName.class::isInstance).forEach(one -> filters.add((COSName) one));
        }
        if (filters.size() > MOST_FILTERS) {
            throw new Overfull("is packed %d times".formatted(filters.size()));
        }
        return filters;
    }

    private long size(InputStream packed, List<COSName> filters) {
        InputStream in = packed;
        long size = 0;
        for (int i = 0; i < filters.size(); i++) {
            boolean last = i == filters.size() - 1;
            ByteArrayOutputStream kept = new ByteArrayOutputStream();
            Bounded out = last ? new Bounded(room, into) : new Bounded(BETWEEN, kept);
            try {
                unpack(filters.get(i), i, in, out);
            } catch (IOException e) {
                return out.size;
            }
            size = out.size;
            in = new ByteArrayInputStream(kept.toByteArray());
        }
        return size;
    }

    private void unpack(COSName filter, int index, InputStream in, Bounded out) throws IOException {
        long pixels = CodedPicture.size(filter, part, index, in);
        if (pixels > 0) {
            out.count(pixels);
            return;
        }
        Parameters.demand(part, index);
        FilterFactory.INSTANCE.getFilter(filter).decode(in, out, part, index);
    }

    /** Takes so many bytes and no more. */
    private static final class Bounded extends OutputStream {

        private final long room;
        private final OutputStream into;
        private long size;

        Bounded(long room, OutputStream into) {
            this.room = room;
            this.into = into;
        }

        @Override
        public void write(int one) throws IOException {
            count(1);
            into.write(one);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            count(length);
            into.write(bytes, from, length);
        }

        void count(long more) {
            size += more;
            if (size > room) {
                throw new Overfull("unpacks to more than %d MB".formatted(room >> 20));
            }
        }
    }
}
