package octavo.verify.packing;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfparser.PDFParser;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * All parts of a PDF, each measured as PDFBox finds it: those that hold other objects before the parser itself unpacks them, since
 * it does so while the file is opened (ISO 32000-1, 7.5.7 and 7.5.8); all others when every key has been turned.
 */
final class Inventory extends PDFParser {

    /** Bytes of a part; the densest page or the largest font of a book has a fraction of it. */
    static final long MOST = 1 << 26;

    /** Bytes of a picture: A4 in four inks at 800 to the inch. */
    private static final long PICTURE = 1 << 28;

    /** Bytes of all parts together, or so many times the file. */
    private static final long ALL = 1 << 30;

    private static final int TIMES = 100;

    /** What a picture may have more than it says. */
    private static final int SLACK = 16;

    /** The same of what holds objects, which are many times larger once they are read; the tags of a book pack ten to one. */
    private static final long OBJECTS = 1 << 24;

    private static final int OBJECT_TIMES = 12;

    /** What deflation makes of a byte at most. */
    private static final int DEFLATED = 1032;

    private final long most;
    private final long mostObjects;
    private long all;
    private long objects;

    private Inventory(byte[] pdf) throws IOException {
        super(new Reread(pdf));
        most = Math.max(ALL, (long) TIMES * pdf.length);
        mostObjects = Math.max(OBJECTS, (long) OBJECT_TIMES * pdf.length);
    }

    /**
     * Looks at all parts of a file.
     *
     * @throws Overfull where one is too large, or all together are
     * @throws IOException where the file cannot be opened
     */
    static void take(byte[] pdf) throws IOException {
        Inventory inventory = new Inventory(pdf);
        try (PDDocument document = inventory.parse()) {
            inventory.take(document.getDocument());
        }
    }

    private void take(COSDocument document) {
        for (COSObjectKey key : List.copyOf(document.getXrefTable().keySet())) {
            COSBase object = document.getObjectFromPool(key).getObject();
            if (object instanceof COSStream part && !holdsObjects(part)) {
                all += unpacked(part, room(part), "object " + key.getNumber());
                if (all > most) {
                    throw new Overfull("its parts unpack to more than %d MB together".formatted(most >> 20));
                }
            }
        }
    }

    /** What says that it is a picture has room for as much as it says, and for the largest only where it is not nearly empty. */
    private static long room(COSStream part) {
        long said = PictureSize.of(part);
        long largest = Math.max(PICTURE, TIMES * part.getLength());
        return Math.max(MOST, Math.min(said + said / SLACK, largest));
    }

    private static boolean holdsObjects(COSDictionary part) {
        COSName type = part.getCOSName(COSName.TYPE);
        return COSName.XREF.equals(type) || COSName.OBJ_STM.equals(type);
    }

    @Override
    protected COSStream parseCOSStream(COSDictionary dictionary) throws IOException {
        COSStream part = super.parseCOSStream(dictionary);
        if (holdsObjects(part)) {
            objects += unpacked(part);
            if (objects > mostObjects) {
                throw new Overfull("its tables of objects unpack to more than %d MB".formatted(mostObjects >> 20));
            }
        }
        return part;
    }

    /** What is still locked is taken to be packed as well as tables are. */
    private long unpacked(COSStream part) {
        if (securityHandler == null || COSName.XREF.equals(part.getCOSName(COSName.TYPE))) {
            return unpacked(part, mostObjects, "a table of its objects");
        }
        if (part.getFilters() instanceof COSArray || part.getLength() > MOST / DEFLATED) {
            throw new Overfull("a table of its objects is locked, and packed as no other");
        }
        return part.getLength() * TIMES;
    }

    private static long unpacked(COSStream part, long room, String name) {
        try {
            return Unpacking.size(part, room);
        } catch (Overfull e) {
            throw new Overfull(name + " " + e.getMessage());
        }
    }
}
