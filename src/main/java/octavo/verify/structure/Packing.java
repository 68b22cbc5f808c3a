package octavo.verify.structure;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import octavo.problem.Code;
import octavo.problem.Problem;
import octavo.source.SourceSpan;
import octavo.verify.Check;
import octavo.verify.container.Patience;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.filter.FilterFactory;

/**
 * Whether a PDF stays small when it is unpacked: PDFBox unpacks a part whole, so that a few bytes of a stranger's file can fill
 * all memory. Its parts are looked at here without it being opened.
 */
public final class Packing {

    /** Bytes of a part; the densest page or the largest font of a book has a fraction of it. */
    static final long MOST = 1 << 26;

    /** Bytes of all parts together, without pictures. */
    private static final long ALL = 1 << 30;

    /** Bytes before a part that can tell what it is. */
    private static final int HEAD = 1 << 12;

    private static final String STREAM = "stream";
    private static final Pattern NUMBER = Pattern.compile("(\\d+)\\s+\\d+\\s+obj\\b");
    private static final Pattern PACKED = Pattern.compile("(?s)/F(?:ilter)?\\b(.*)");
    private static final Pattern FILTER =
            Pattern.compile("/((?:Flate|LZW|RunLength|ASCII85|ASCIIHex|DCT|JPX|JBIG2|CCITTFax)Decode)\\b");
    private static final Pattern PICTURE = Pattern.compile("/Subtype\\s*/Image\\b");
    private static final Pattern WIDTH = Pattern.compile("/Width\\s+(\\d{1,9})\\b");
    private static final Pattern HEIGHT = Pattern.compile("/Height\\s+(\\d{1,9})\\b");

    /** Of inks in a pixel, sixteen bits each. */
    private static final long PIXEL = 8;

    private final byte[] pdf;
    private long all;

    private Packing(byte[] pdf) {
        this.pdf = pdf;
    }

    /**
     * Why a file should not be opened; empty where it may.
     *
     * @param name of the file, as messages shall show it
     */
    public static Optional<Check> refusal(String name, byte[] pdf) {
        return new Packing(pdf).endless().map(part -> {
            Problem problem = new Problem(
                    Code.CHECK_PDF,
                    SourceSpan.of(name),
                    part + ", and the file was not opened",
                    "make it again; no page, font or description of a book is as large");
            return new Check("structure", List.of(problem), "a PDF that is larger than it looks");
        });
    }

    /** What is too large in it; empty where nothing is. */
    private Optional<String> endless() {
        String text = new String(pdf, StandardCharsets.ISO_8859_1);
        int end = 0;
        for (int at = text.indexOf(STREAM); at >= 0; at = text.indexOf(STREAM, at + STREAM.length())) {
            int begin = begin(text, at + STREAM.length());
            if (begin < 0 || text.startsWith("end", at - "end".length())) {
                continue;
            }
            if (end < begin) {
                int next = text.indexOf("endstream", begin);
                end = next < 0 ? text.length() : next;
            }
            String head = text.substring(Math.max(0, at - HEAD), at);
            head = head.substring(Math.max(0, head.lastIndexOf("endobj")));
            if (isEndless(head, begin, end)) {
                return Optional.of("%s unpacks to more than %d MB".formatted(name(head), MOST >> 20));
            }
            if (all > ALL) {
                return Optional.of("its parts unpack to more than %d MB together".formatted(ALL >> 20));
            }
        }
        return Optional.empty();
    }

    /** Behind the end of the line that {@code stream} stands on; negative where it is a word like any other. */
    private static int begin(String text, int at) {
        return text.startsWith("\r\n", at) ? at + 2 : text.startsWith("\n", at) ? at + 1 : -1;
    }

    private static String name(String head) {
        Matcher number = NUMBER.matcher(head);
        return number.find() ? "object " + number.group(1) : "a part of it";
    }

    private boolean isEndless(String head, int from, int to) {
        Matcher packed = PACKED.matcher(head);
        long room = room(head);
        if (!packed.find() || room < 0) {
            return false;
        }
        List<String> filters = FILTER.matcher(packed.group(1))
                .results()
                .map(filter -> filter.group(1))
                .toList();
        Bounded out = new Bounded(room);
        try {
            // names may be written in other ways, but this is what nearly every part is packed with
            unpack(filters.isEmpty() ? List.of("FlateDecode") : filters, from, to, out);
        } catch (Full e) {
            return true;
        } catch (IOException | RuntimeException e) {
            return false; // broken parts are for others to tell
        } finally {
            all += PICTURE.matcher(head).find() ? 0 : out.size;
        }
        return false;
    }

    /** The bytes that a part may have; negative where it has as many as it likes, since nobody will open it. */
    private static long room(String head) {
        if (!PICTURE.matcher(head).find()) {
            return MOST;
        }
        long pixels = number(WIDTH, head) * number(HEIGHT, head);
        return Patience.endless(pixels) ? -1 : Math.max(MOST, PIXEL * pixels);
    }

    private static long number(Pattern key, String head) {
        Matcher matcher = key.matcher(head);
        return matcher.find() ? Long.parseLong(matcher.group(1), 10) : 1;
    }

    /** As far as it is packed; what a picture is coded in makes no more of it than it says. */
    private void unpack(List<String> filters, int from, int to, Bounded out) throws IOException {
        byte[] bytes = pdf;
        int offset = from;
        int length = to - from;
        for (int i = 0; i < filters.size(); i++) {
            String filter = filters.get(i);
            if (filter.matches("(DCT|JPX|JBIG2|CCITTFax)Decode")) {
                return;
            }
            boolean last = i == filters.size() - 1;
            ByteArrayOutputStream kept = new ByteArrayOutputStream();
            out.into(last ? OutputStream.nullOutputStream() : kept);
            FilterFactory.INSTANCE
                    .getFilter(filter)
                    .decode(new ByteArrayInputStream(bytes, offset, length), out, new COSDictionary(), 0);
            bytes = kept.toByteArray();
            offset = 0;
            length = bytes.length;
        }
    }

    /** What filters pass over is an {@link IOException}. */
    private static final class Full extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }

    /** Takes so many bytes and no more. */
    private static final class Bounded extends OutputStream {

        private final long room;
        private OutputStream into = OutputStream.nullOutputStream();
        private long size;

        Bounded(long room) {
            this.room = room;
        }

        void into(OutputStream next) {
            into = next;
            size = 0;
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

        private void count(int more) {
            size += more;
            if (size > room) {
                throw new Full();
            }
        }
    }
}
